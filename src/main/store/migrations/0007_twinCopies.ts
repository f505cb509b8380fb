/** Whose copies have English beside the language they read [R7.4]. */
export const sql = `
ALTER TABLE "people" ADD "twin_copy" integer NOT NULL DEFAULT 0;
`;
