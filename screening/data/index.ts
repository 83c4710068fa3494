import type { LanguageData } from '../language-data.ts';
import type { Language } from '../languages.ts';
import { lexicons as de } from './de/index.ts';
import * as deNames from './de/names.ts';
import deSignals from './de/signals.ts';
import * as deWords from './de/words.ts';
import { lexicons as en } from './en/index.ts';
import * as enNames from './en/names.ts';
import enSignals from './en/signals.ts';
import * as enWords from './en/words.ts';
import { lexicons as fi } from './fi/index.ts';
import * as fiNames from './fi/names.ts';
import fiSignals from './fi/signals.ts';
import * as fiWords from './fi/words.ts';
import { lexicons as fr } from './fr/index.ts';
import * as frNames from './fr/names.ts';
import frSignals from './fr/signals.ts';
import * as frWords from './fr/words.ts';
import { lexicons as hr } from './hr/index.ts';
import * as hrNames from './hr/names.ts';
import hrSignals from './hr/signals.ts';
import * as hrWords from './hr/words.ts';
import { lexicons as lt } from './lt/index.ts';
import * as ltNames from './lt/names.ts';
import ltSignals from './lt/signals.ts';
import * as ltWords from './lt/words.ts';
import { lexicons as nl } from './nl/index.ts';
import * as nlNames from './nl/names.ts';
import nlSignals from './nl/signals.ts';
import * as nlWords from './nl/words.ts';
import { lexicons as sv } from './sv/index.ts';
import * as svNames from './sv/names.ts';
import svSignals from './sv/signals.ts';
import * as svWords from './sv/words.ts';

/** What is known of each language. */
export const DATA: Record<Language, LanguageData> = {
  de: { lexicons: de, signals: deSignals, ...deNames, ...deWords },
  en: { lexicons: en, signals: enSignals, ...enNames, ...enWords },
  fi: { lexicons: fi, signals: fiSignals, ...fiNames, ...fiWords },
  fr: { lexicons: fr, signals: frSignals, ...frNames, ...frWords },
  hr: { lexicons: hr, signals: hrSignals, ...hrNames, ...hrWords },
  lt: { lexicons: lt, signals: ltSignals, ...ltNames, ...ltWords },
  nl: { lexicons: nl, signals: nlSignals, ...nlNames, ...nlWords },
  sv: { lexicons: sv, signals: svSignals, ...svNames, ...svWords },
};
