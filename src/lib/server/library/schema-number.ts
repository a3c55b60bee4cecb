/** Raised when db/schema/library.sql changes shape: a store of another number is imported anew, never migrated. */
export const LIBRARY_SCHEMA = 1;
