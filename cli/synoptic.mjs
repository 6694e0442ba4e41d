#!/usr/bin/env node
import { require } from 'tsx/cjs/api';

require('./synoptic.ts', import.meta.url);
