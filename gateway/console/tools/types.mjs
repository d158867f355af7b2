// The types of the API, made from the committed descriptions, so that the console cannot drift from them.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const from = new URL("../../../infra/contracts/src/main/resources/openapi/", import.meta.url);
const to = new URL("../src/generated/", import.meta.url);
mkdirSync(to, { recursive: true });
for (const file of readdirSync(from)) {
  const name = file.replace(".json", ".d.ts");
  writeFileSync(new URL(name, to), astToString(await openapiTS(new URL(file, from))));
}
const gateway = new URL("../../src/main/resources/gateway/openapi.json", import.meta.url);
writeFileSync(new URL("gateway.d.ts", to), astToString(await openapiTS(gateway)));
