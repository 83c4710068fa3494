/** The people of the demo. All invented. */
export const CAST = [
  { id: 'katrin', name: 'Katrin Vogel', agency: 'crisis_service', roles: ['coordinator', 'admin'] },
  { id: 'jonas', name: 'Jonas Brandt', agency: 'school', roles: [] },
  { id: 'miriam', name: 'Miriam Acar', agency: 'social_services', roles: [] },
  { id: 'peter', name: 'Peter Lindner', agency: 'city_hall', roles: [] },
  { id: 'eva', name: 'Eva Sommer', agency: 'job_centre', roles: [] },
] as const;

export type CastId = (typeof CAST)[number]['id'];

/** Titles as the transcript prints them. */
export const AGENCY_TITLES: Record<string, string> = {
  crisis_service: 'Crisis service',
  school: 'School',
  social_services: 'Social services',
  city_hall: 'City hall',
  job_centre: 'Job centre',
};
