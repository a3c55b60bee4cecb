/** Raised when db/schema/reference.sql changes shape: a store of another number is rebuilt, never migrated. */
export const SCHEMA = 7;
