import type { Category } from '../../../cases/model.ts';
import childProtection from './child-protection.ts';
import criminal from './criminal.ts';
import domesticViolence from './domestic-violence.ts';
import education from './education.ts';
import employment from './employment.ts';
import ethnicity from './ethnicity.ts';
import family from './family.ts';
import finance from './finance.ts';
import health from './health.ts';
import identity from './identity.ts';
import location from './location.ts';
import mentalHealth from './mental-health.ts';
import migration from './migration.ts';
import online from './online.ts';
import politics from './politics.ts';
import religion from './religion.ts';
import sexuality from './sexuality.ts';
import substanceUse from './substance-use.ts';

/** The lexicons of this language. Contact data, numbers and the flag third_party have none: they are found by shape. */
export const lexicons: Partial<Record<Category, string>> = {
  child_protection: childProtection,
  criminal,
  domestic_violence: domesticViolence,
  education,
  employment,
  ethnicity,
  family,
  finance,
  health,
  identity,
  location,
  mental_health: mentalHealth,
  migration,
  online,
  politics,
  religion,
  sexuality,
  substance_use: substanceUse,
};
