import { db } from '../../lib/store/db';

/** Empties the database before a test. */
export async function freshStore(): Promise<void> {
  db.close();
  await db.delete();
  await db.open();
}
