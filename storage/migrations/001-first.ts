import type { Knex } from 'knex';

/**
 * The first tables. Columns in clear are what queries need; everything that people wrote or are stands in `sealed`
 * columns (base64, see seal.ts). Times are ms since 1970.
 */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('meta', (table) => {
    table.string('name').primary();
    table.text('value').notNullable();
  });
  await db.schema.createTable('cases', (table) => {
    table.increments('id');
    table.string('ref').notNullable().unique();
    table.integer('seq').notNullable();
    table.string('hash').notNullable();
  });
  await db.schema.createTable('case_keys', (table) => {
    table.string('case_ref').primary().references('cases.ref');
    table.text('wrapped').notNullable();
  });
  await db.schema.createTable('log_entries', (table) => {
    table.string('case_ref').notNullable().references('cases.ref');
    table.integer('seq').notNullable();
    table.string('time').notNullable();
    table.string('type').notNullable();
    table.string('actor').notNullable();
    table.text('body').notNullable();
    table.string('prev').notNullable();
    table.string('hash').notNullable();
    table.string('sig').notNullable();
    table.primary(['case_ref', 'seq']);
  });
  await db.schema.createTable('inbox', (table) => {
    table.string('event_id').primary();
    table.string('state').notNullable().index();
    /** Room, sender, session and time of an event that is still open. */
    table.text('sealed');
  });
  await db.schema.createTable('positions', (table) => {
    table.string('room_id').primary();
    table.text('sealed').notNullable();
  });
  await db.schema.createTable('notices', (table) => {
    table.string('hash').primary();
  });
  await db.schema.createTable('rooms', (table) => {
    table.increments('id');
    table.string('key_hash').notNullable().unique();
    table.string('room_id');
    table.text('sealed').notNullable();
  });
  await db.schema.createTable('outbox', (table) => {
    table.integer('id').primary();
    table.string('state').notNullable().index();
    table.string('kind').notNullable();
    table.string('room_id');
    table.string('key_hash').index();
    /** The content; null once it is sent. */
    table.text('sealed');
    /** Subject, case, trust and choices; kept. */
    table.text('about').notNullable();
    table.string('event_id').index();
    table.integer('attempts').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('first_tried_at');
    table.text('reason');
  });
  await db.schema.createTable('deadlines', (table) => {
    table.string('case_ref').notNullable();
    table.string('subject').notNullable();
    table.bigInteger('at').notNullable().index();
    table.primary(['case_ref', 'subject']);
  });
  await db.schema.createTable('settings', (table) => {
    table.string('name').primary();
    table.text('sealed').notNullable();
  });
}
