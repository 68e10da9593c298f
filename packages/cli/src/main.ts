#!/usr/bin/env node
import { run } from './run.ts';
import { keepCompiledCode, processWorld } from './world.ts';

keepCompiledCode();
process.exitCode = await run(process.argv.slice(2), processWorld());
