// The README's tour, driven by a client that was generated from the description: node build/tour.js ADDRESS PASSWORD
import createClient from "openapi-fetch";
import type { components, paths } from "./api.js";

const [address = "", password = ""] = process.argv.slice(2);
const YEAR = 2020;
const TITLE = "核清坝上停灌地块";
const PATIENCE_MILLIS = 300_000;

type Client = ReturnType<typeof createClient<paths>>;
type Answer<T> = { data?: T; error?: unknown; response: Response };

let calls = 0;

function as(account: string): Client {
  const basic = Buffer.from(`${account}:${password}`).toString("base64");
  return createClient<paths>({ baseUrl: address, headers: { Authorization: `Basic ${basic}` } });
}

async function done<T>(what: string, asked: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await asked;
  calls++;
  if (error !== undefined || !response.ok) {
    throw new Error(`${what}: ${response.status} ${JSON.stringify(error)}`);
  }
  return data as T;
}

/** Timers, jobs and the moved clock do their part behind the answers. */
async function until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  const last = Date.now() + PATIENCE_MILLIS;
  while (Date.now() < last) {
    const seen = await look();
    if (seen !== undefined) {
      return seen;
    }
    await new Promise((wake) => setTimeout(wake, 500));
  }
  throw new Error(`${what} did not come`);
}

async function unitOf(who: Client): Promise<string> {
  const me = await done("who am I", who.GET("/api/me"));
  const role = me.roles[0];
  if (!role) {
    throw new Error(`${me.account} holds no role`);
  }
  return role.unit;
}

/** Waits until the task lies on somebody's desk at a step of this kind. */
function item(who: Client, task: string, block: components["schemas"]["WorklistDeskItem"]["block"]) {
  return until(`${block} of ${task}`, async () => {
    const page = await done("desk", who.GET("/api/desk", { params: { query: { q: TITLE } } }));
    return page.rows.find((row) => row.item.taskId === task && row.item.block === block)?.item;
  });
}

/** The clock of the demonstration has a page and no API. */
async function moveTheClock(days: number, account: string) {
  const jar = new Map<string, string>();
  const visit = async (path: string, form?: Record<string, string>) => {
    const answer = await fetch(address + path, {
      method: form ? "POST" : "GET",
      headers: { Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") },
      body: form ? new URLSearchParams(form) : null,
      redirect: "manual",
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=", 2);
      jar.set(name, value);
    }
    return answer;
  };
  const token = async () => ((await (await visit("/csrf")).json()) as { token: string }).token;
  await visit("/sign-in", { username: account, password, _csrf: await token() });
  const moved = await visit("/demo/clock", { days: String(days), _csrf: await token() });
  if (moved.status !== 302) {
    throw new Error(`the clock was not moved: ${moved.status}`);
  }
}

const [staff, head, supervisor, auditor] = ["song.yanqiu", "xie.zhaolin", "gao.yunshi", "shen.cheyu"].map(as) as [
  Client, Client, Client, Client];
const [water, waterHead, city, cityHead, farming, farmingHead] = [
  "jiang.yuhe", "zhou.jian", "zhang.beichuan", "guo.yanping", "mi.shuran", "tian.guangye"].map(as) as [
  Client, Client, Client, Client, Client, Client];

async function issue(): Promise<string> {
  const plans = await done("plans", staff.GET("/api/plans"));
  const plan = plans.rows.find((row) => row.title.includes("冬季节水工作计划"))?.id;
  if (!plan) {
    throw new Error("no plan to issue");
  }
  const path = { plan };
  await done("submit", staff.POST("/api/plans/{plan}/submission", { params: { path }, body: {} }));
  await done("approve", head.POST("/api/plans/{plan}/approval", { params: { path }, body: { decision: "APPROVE" } }));
  return until("the task", async () => {
    const page = await done("tasks", staff.GET("/api/tasks", { params: { query: { plan } } }));
    return page.rows.find((row) => row.task.title.includes(TITLE))?.task.id;
  });
}

async function signFor(task: string) {
  const path = { task };
  for (const who of [water, city]) {
    await done("sign", who.POST("/api/tasks/{task}/signing", { params: { path }, body: { unit: await unitOf(who) } }));
  }
  const unit = await unitOf(farming);
  await done("object", farming.POST("/api/tasks/{task}/objections", {
    params: { path }, body: { unit, reason: "地块由市县核查", proposal: "改为配合单位" } }));
  await done("answer", staff.POST("/api/tasks/{task}/objections/{unit}/answer", {
    params: { path: { task, unit } },
    body: { answer: "ADJUSTED", responsibility: "COOPERATING", words: "同意改为配合" } }));
  await done("sign again", farming.POST("/api/tasks/{task}/signing", { params: { path }, body: { unit } }));
}

async function planTheYear(task: string) {
  const path = { task, year: YEAR };
  await item(water, task, "WRITE_ANNUAL_PLAN");
  await done("plan of the year", water.POST("/api/tasks/{task}/years/{year}/plan/submission", {
    params: { path },
    body: {
      goals: "核清全部停灌地块",
      measures: "逐块测量、登记",
      milestones: [{ dueOn: "2020-12-20", title: "完成登记", expectedPercent: 60 }],
    } }));
  await item(staff, task, "DECIDE_ANNUAL_PLAN");
  await done("accept the plan", staff.POST("/api/tasks/{task}/years/{year}/plan/review", {
    params: { path }, body: { decision: "ACCEPT" } }));
}

async function report(task: string, officer: Client) {
  const path = { task, year: YEAR, unit: await unitOf(officer) };
  await item(officer, task, "WRITE_REPORT");
  await done("report", officer.POST("/api/tasks/{task}/years/{year}/reports/{unit}/submission", {
    params: { path }, body: { progress: "已核清一半地块", percent: 40 } }));
}

async function release(task: string, who: Client) {
  const path = { task, year: YEAR, unit: await unitOf(who) };
  await item(who, task, "DECIDE_UNIT_REPORT");
  await done("release", who.POST("/api/tasks/{task}/years/{year}/reports/{unit}/approval", {
    params: { path }, body: { decision: "ACCEPT" } }));
}

async function beLateAndOrdered(task: string): Promise<string> {
  await moveTheClock(7, "gao.yunshi");
  const late = await until("what is overdue", async () => {
    const page = await done("overdue", supervisor.GET("/api/duties/overdue", { params: { query: { task } } }));
    return page.rows[0];
  });
  await until("the red light", async () => {
    const page = await done("task", supervisor.GET("/api/tasks/{id}", { params: { path: { id: task } } }));
    return page.dossier.light?.color === "RED" || undefined;
  });
  await done("chase", supervisor.POST("/api/duties/{duty}/chase", {
    params: { path: { duty: late.duty } }, body: { words: "请尽快报送" } }));
  const order = await done("propose", supervisor.POST("/api/orders", {
    body: {
      duty: late.duty, rung: "BLUE", matter: "年度报告逾期", basis: "", requirement: "三日内报送", dueOn: "2020-12-25",
    } }));
  await done("sign the order", head.POST("/api/orders/{order}/signature", {
    params: { path: { order: order.id } }, body: { dueOn: "2020-12-25" } }));
  return order.id;
}

async function answerTheOrder(task: string, order: string) {
  const path = { order };
  await done("sign for the order", city.POST("/api/orders/{order}/receipt", { params: { path } }));
  await report(task, city);
  await done("reply", city.POST("/api/orders/{order}/reply", { params: { path }, body: { words: "已报送" } }));
  await done("close", supervisor.POST("/api/orders/{order}/acceptance", { params: { path }, body: { words: "同意办结" } }));
}

async function consolidate(task: string, version?: number) {
  const path = { task, year: YEAR };
  await item(water, task, "CONSOLIDATE");
  const dossier = await done("indicators", water.GET("/api/tasks/{id}", { params: { path: { id: task } } }));
  const values = dossier.dossier.indicators.map((one) => ({ indicator: one.id, typed: "40" }));
  return done("consolidate", water.POST("/api/tasks/{task}/years/{year}/report/submission", {
    params: { path },
    body: { progress: "全省已核清一半地块", percent: 40, values, version: version ?? null } }));
}

async function decide(task: string, who: Client, body: components["schemas"]["ReportDecisionForm"]) {
  const open = await item(who, task, "DECIDE_REPORT");
  const node = open.step.split(":")[2] ?? "";
  await done(`decide at ${node}`, who.POST("/api/tasks/{task}/years/{year}/report/decisions/{node}", {
    params: { path: { task, year: YEAR, node } }, body }));
}

async function verifyTheJournal() {
  await done("verify", auditor.POST("/api/journal/checks"));
  const found = await until("the verification", async () => {
    const check = await done("check", auditor.GET("/api/journal/checks/last"));
    return check?.found ?? undefined;
  });
  if (found.flawCount !== 0) {
    throw new Error(`the journal has ${found.flawCount} flaws`);
  }
}

const task = await issue();
await signFor(task);
await planTheYear(task);
await report(task, water);
await release(task, waterHead);
await report(task, farming);
await release(task, farmingHead);
const order = await beLateAndOrdered(task);
await answerTheOrder(task, order);
await release(task, cityHead);
const first = await consolidate(task);
await decide(task, staff, { decision: "RETURN", to: "LEAD", reason: "请补充各单位进展" });
await consolidate(task, first.version + 1);
await decide(task, staff, { decision: "ACCEPT" });
await decide(task, supervisor, { decision: "ACCEPT", verified: 40 });
await verifyTheJournal();
console.log(`The tour was driven by the TypeScript client in ${calls} calls.`);
