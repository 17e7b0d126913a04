// Où se lisent les liens d'une matrice, pour relire.mjs. Lignes et colonnes se comptent à partir de 1.

/** Une action par ligne, un objectif par colonne ; action : colonne du code, qu'un titre peut suivre, ou du titre seul. */
export const matrice = (feuille, entete, premiere, action, premiereCroix, nombre, marque) => [
  feuille,
  (l, g, _, r) => {
    const nommee = String(l[action - 1]);
    if (r < premiere - 1 || nommee === 'Total') return [];
    const code = nommee.match(/^\d[-.]\d+/)?.[0] ?? nommee;
    return cochees(l, premiereCroix, nombre, marque).map((c) => [code, g[entete - 1][c]]);
  },
];

/** L'inverse : un objectif par ligne, une action par colonne, sous son code. */
export const transposee = (feuille, entete, premiere, objectif, premiereCroix, nombre, marque) => [
  feuille,
  (l, g, _, r) =>
    r < premiere - 1
      ? []
      : cochees(l, premiereCroix, nombre, marque).map((c) => [g[entete - 1][c], l[objectif - 1]]),
];

const cochees = (l, premiere, nombre, marque) =>
  Array.from({ length: nombre }, (_, k) => premiere - 1 + k).filter((c) =>
    [marque].flat().includes(String(l[c])),
  );
