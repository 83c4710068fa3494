import type { Faker } from '@faker-js/faker';
import { faker as az } from '@faker-js/faker/locale/az';
import { faker as cs } from '@faker-js/faker/locale/cs_CZ';
import { faker as da } from '@faker-js/faker/locale/da';
import { faker as de } from '@faker-js/faker/locale/de';
import { faker as en } from '@faker-js/faker/locale/en';
import { faker as enIN } from '@faker-js/faker/locale/en_IN';
import { faker as enNG } from '@faker-js/faker/locale/en_NG';
import { faker as es } from '@faker-js/faker/locale/es';
import { faker as fi } from '@faker-js/faker/locale/fi';
import { faker as frBE } from '@faker-js/faker/locale/fr_BE';
import { faker as frSN } from '@faker-js/faker/locale/fr_SN';
import { faker as hr } from '@faker-js/faker/locale/hr';
import { faker as hu } from '@faker-js/faker/locale/hu';
import { faker as it } from '@faker-js/faker/locale/it';
import { faker as ku } from '@faker-js/faker/locale/ku_kmr_latin';
import { faker as lv } from '@faker-js/faker/locale/lv';
import { faker as nb } from '@faker-js/faker/locale/nb_NO';
import { faker as nl } from '@faker-js/faker/locale/nl';
import { faker as pl } from '@faker-js/faker/locale/pl';
import { faker as pt } from '@faker-js/faker/locale/pt_PT';
import { faker as ro } from '@faker-js/faker/locale/ro';
import { faker as sk } from '@faker-js/faker/locale/sk';
import { faker as sr } from '@faker-js/faker/locale/sr_RS_latin';
import { faker as sv } from '@faker-js/faker/locale/sv';
import { faker as tr } from '@faker-js/faker/locale/tr';
import { fold } from '../fold.ts';

/** Countries whose names families bring along, beside those of the eight languages. */
const COUNTRIES: readonly Faker[] = [
  ...[az, cs, da, de, en, enIN, enNG, es, fi, frBE, frSN, hr, hu],
  ...[it, ku, lv, nb, nl, pl, pt, ro, sk, sr, sv, tr],
];

/** First names and surnames as a library of registers has them, folded; those of several words are left out. */
export function registers(): { firstNames: string[]; surnames: string[] } {
  const lists = COUNTRIES.map(({ rawDefinitions }) => rawDefinitions.person);
  return {
    firstNames: lists.flatMap((person) => single(person?.first_name)),
    surnames: lists.flatMap((person) => single(person?.last_name)),
  };
}

function single(names: Partial<Record<string, readonly string[]>> | null | undefined): string[] {
  return Object.values(names ?? {})
    .flatMap((list) => list ?? [])
    .filter((name) => /^\p{L}{2,}$/u.test(name))
    .map(fold);
}
