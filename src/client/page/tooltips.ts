/**
 * Escape closes the tooltip with the definition of a word until a word is pointed at or reached anew, as it closes the popover in browsers that
 * have one (WCAG 1.4.13); the style sheet alone shows and hides it.
 */
const { dataset } = document.documentElement;
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') dataset.tips = 'closed';
});
for (const event of ['pointerover', 'focusin'])
  addEventListener(event, ({ target }) => {
    if (target instanceof Element && target.matches('[interestfor]')) delete dataset.tips;
  });
