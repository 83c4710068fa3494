/** Our mark inside the encrypted content: by it a row that may have left long ago is found again. */
export const ROW_KEY = 'org.roundtable.row';
