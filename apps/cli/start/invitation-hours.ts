/** How long an invitation lasts, in hours of real time. */
export const INVITATION_HOURS = 72;
