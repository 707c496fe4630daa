/** Lower case, without marks over letters, Danish letters as they are written without a Danish keyboard: "Lørdag" becomes "loerdag". */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
