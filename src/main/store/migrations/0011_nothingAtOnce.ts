/** That nothing has to happen at once to keep a child safe, once somebody asked [R4.2]. */
export const sql = `
ALTER TABLE "children" ADD "nothing_at_once" integer NOT NULL DEFAULT 0;
`;
