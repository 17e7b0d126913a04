/** What Excel says, before it asks whether to go on, of something else than a number or a day: at most 225 characters. */
export const expectedTexts = {
  number: {
    title: 'Un nombre est attendu',
    text: 'Écrivez un nombre seul, par exemple 12,5 ou 80\u00a0%. Si vous gardez autre chose, vos mots resteront dans la feuille sans compter dans les calculs.',
  },
  date: {
    title: 'Une date est attendue',
    text: 'Écrivez un jour, par exemple 30/06/2027. Si vous gardez autre chose, vos mots resteront dans la feuille sans compter comme une date.',
  },
};
