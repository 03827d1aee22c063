// A server of the CouchDB protocol over LevelDB: `node server.js FOLDER` prints its port and ends with its input.
const express = require("express");
const PouchDB = require("pouchdb").defaults({ prefix: process.argv[2] + "/" });

const app = express();
const options = { mode: "minimumForPouchDB", inMemoryConfig: true, logPath: process.argv[2] + "/log.txt" };
app.use("/", require("express-pouchdb")(PouchDB, options));
const server = app.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.stdin.on("end", () => process.exit(0)).resume();
