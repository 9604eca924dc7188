/** The event by which a page asks for the menu of a link; `detail` is the link. The code of the menu is a file of its own, of which a page has only the address. */
export const shareEvent = 'share';
