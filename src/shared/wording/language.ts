/** The language in which Waymark began, BCP 47: of the desk, the menu, and copies unless another is chosen. */
export const FIRST_LANGUAGE = 'en-GB';
