// Runs every audit of graphql-http against the URL given and prints one JSON array: [{ id, name, status, reason }].
import { serverAudits } from 'graphql-http';

const url = process.argv[2];
const results = [];
for (const audit of serverAudits({ url })) {
  const { id, name } = audit;
  const result = await audit.fn();
  results.push({ id, name, status: result.status, reason: result.status === 'ok' ? null : result.reason });
}
process.stdout.write(JSON.stringify(results));
