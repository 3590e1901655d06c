import type { Format } from '../format';
import { betterStack } from './better-stack';
import { caseFile } from './case-file';
import { gatus } from './gatus';
import { googleCloud } from './google-cloud';
import { grafana } from './grafana';
import { pingdom } from './pingdom';
import { prometheus } from './prometheus';
import { smsStatistics } from './sms-statistics';
import { stateChanges } from './state-changes';
import { statuspage } from './statuspage';
import { table } from './table';
import { trtcQuality } from './trtc-quality';
import { upptime } from './upptime';
import { uptimeKuma } from './uptime-kuma';
import { uptimeRobotApi } from './uptimerobot-api';
import { uptimeRobotCsv } from './uptimerobot-csv';

/** Every source of logs, in the order in which they are tried; any other table or list stands last. */
export const formats: readonly Format[] = [
  caseFile,
  uptimeRobotCsv,
  uptimeRobotApi,
  uptimeKuma,
  betterStack,
  statuspage,
  gatus,
  pingdom,
  googleCloud,
  upptime,
  prometheus,
  grafana,
  trtcQuality,
  smsStatistics,
  stateChanges,
  table,
];
