/** Whether a built drawing suits a figure of that width: between the size to which the narrow one may grow and the wide one neither does. */
export const builtFits = (width: number): boolean => width < 464 || width >= 680;
