/** Id of the sample conference: the same on every computer, so that it is taken in once. */
export const SAMPLE_ID = '01a0d349-71e8-7a8e-8c2a-12b458f8ca0f';
