import { CATEGORIES } from '../../cases/model.ts';

/** What the model says of a message: whether anything is disclosed, whether only of a third party, and each category. */
export const OUTPUTS = ['discloses', 'only_third_party', ...CATEGORIES] as const;
export type Output = (typeof OUTPUTS)[number];
