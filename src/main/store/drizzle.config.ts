/** For drizzle-kit, which works out the SQL of a new migration. Started by `npm run migration`. */
export default {
  dialect: 'sqlite',
  casing: 'snake_case',
  schema: [
    './src/main/store/schema/conference.ts',
    './src/main/store/schema/meeting.ts',
    './src/main/store/schema/child.ts',
    './src/main/store/schema/childCopy.ts',
    './src/main/store/schema/coach.ts',
    './src/main/store/schema/parent.ts',
    './src/main/store/schema/voices.ts',
    './src/main/store/schema/analysis.ts',
    './src/main/store/schema/plan.ts',
    './src/main/store/schema/agreement.ts',
    './src/main/store/schema/changeLog.ts',
    './src/main/store/schema/deletions.ts',
    './src/main/store/schema/finalCopies.ts',
  ],
  out: './src/main/store/migrations/drizzle',
};
