/** Rows of Verhoeff's scheme: products in the dihedral group of order 10, and the permutation of each place. */
const PRODUCT = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const PERMUTATION = ['0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258'];

/**
 * A Luxembourgish matricule, which stdnum lacks: date of birth (YYYYMMDD), three digits, a Luhn digit over those eleven, and a
 * Verhoeff digit over the same eleven (règlement grand-ducal of 21 December 1987, thirteen digits since 2014).
 */
export function luxembourgish(value: string): { isValid: boolean } {
  const [month, day] = [Number(value.slice(4, 6)), Number(value.slice(6, 8))];
  const dated = /^(?:19|20)\d{11}$/.test(value) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return { isValid: dated && luhn(value.slice(0, 12)) && verhoeff(value.slice(0, 11) + value.slice(12)) };
}

function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function verhoeff(digits: string): boolean {
  const check = [...digits].reverse().reduce((state, digit, place) => {
    const permuted = Number(PERMUTATION[place % 8]?.charAt(Number(digit)));
    return Number(PRODUCT[state]?.charAt(permuted));
  }, 0);
  return check === 0;
}
