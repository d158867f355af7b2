package dev.frontdesk.report;

import static dev.frontdesk.report.Figure.Measure.CENTS;
import static dev.frontdesk.report.Figure.Measure.COUNT;
import static dev.frontdesk.report.Figure.Measure.RING;
import static dev.frontdesk.report.Figure.Measure.SECONDS;
import static dev.frontdesk.report.Figure.Measure.SHARE;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.report.Figure.Measure;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What managers are told each month, in the order in which they read it. */
final class Figures {

    private static final Names CALLS = new Names("来电", "Calls");
    private static final Names PROMISES = new Names("承诺", "Promises");
    private static final Names RELAYS = new Names("转告", "Relays");
    private static final Names VISITS = new Names("来访", "Visits");
    private static final Names MAIL = new Names("快递邮件", "Mail and parcels");
    private static final Names DIRECTORY = new Names("通讯录", "Directory");
    private static final Names RULES = new Names("违规", "Breaches");

    static final List<Figure> ALL = List.of(
            Figure.of("S6", CALLS, "来电（按类型）", "Calls received, by kind", "call.call-received.v1", "kind"),
            Figure.of(
                    "S106",
                    CALLS,
                    "已接听（响铃毫秒）",
                    "Answered (ring, ms)",
                    "call.call-answered.v1",
                    null,
                    RING,
                    "ringMillis"),
            Figure.of("S112", CALLS, "未接来电", "Missed", "call.call-missed.v1", null),
            Figure.of("S7", CALLS, "转接（按结果）", "Transfers, by outcome", "call.transfer-tried.v1", "outcome"),
            derived(
                    "S9",
                    CALLS,
                    "已接听来电：全部占线率",
                    "Calls answered: how many found everybody busy",
                    SHARE,
                    Set.of("call.call-answered.v1#callId", "call.call-ended.v1#disposition"),
                    Counters::allBusy),
            Figure.of("S110", CALLS, "通话结果", "How calls ended", "call.call-ended.v1", "disposition"),
            derived(
                    "S9",
                    PROMISES,
                    "承诺：新增与结局",
                    "Promises opened and what became of them",
                    COUNT,
                    Set.copyOf(Counters.Promises.NEEDS),
                    Counters.Promises::new),
            Figure.of("S113", PROMISES, "留言：已承诺转告", "Messages taken", "call.message-taken.v1", null),
            Figure.of(
                    "S116",
                    PROMISES,
                    "留言：复述确认（是：按时）",
                    "Messages read back (yes: in time)",
                    "call.message-confirmed.v1",
                    "inTime"),
            Figure.of("S114", PROMISES, "留言：转告超时", "Messages overdue", "call.message-overdue.v1", null),
            Figure.of("S9", PROMISES, "回电：已承诺", "Call-backs promised", "call.callback-promised.v1", null),
            Figure.of(
                    "S9", PROMISES, "回电：已兑现（按凭证）", "Call-backs kept, by evidence", "call.callback-kept.v1", "evidence"),
            Figure.of("S9", PROMISES, "回电：逾期", "Call-backs overdue", "call.callback-overdue.v1", null),
            Figure.of(
                    "S9",
                    PROMISES,
                    "回电：已解除（按原因）",
                    "Call-backs released, by reason",
                    "call.callback-released.v1",
                    "reason"),
            Figure.of(
                    "S112",
                    PROMISES,
                    "未接来电：已了结（按方式）",
                    "Missed calls closed, by how",
                    "call.missed-call-closed.v1",
                    "reached"),
            Figure.of("S112", PROMISES, "未接来电：逾期未回", "Missed calls overdue", "call.missed-call-overdue.v1", null),
            Figure.of("S20", PROMISES, "投诉：收到", "Complaints received", "call.complaint-received.v1", null),
            Figure.of(
                    "S20",
                    PROMISES,
                    "投诉：已受理（是：按时）",
                    "Complaints acknowledged (yes: in time)",
                    "call.complaint-acknowledged.v1",
                    "inTime"),
            Figure.of("S20", PROMISES, "投诉：逾期", "Complaints overdue", "call.complaint-overdue.v1", "late"),
            Figure.of(
                    "S98",
                    PROMISES,
                    "访客留言：已答复（是：按时）",
                    "Visitors' messages replied to (yes: in time)",
                    "visitor.host-replied.v1",
                    "inTime"),
            Figure.of("S100", PROMISES, "访客留言：逾期未复", "Visitors' messages overdue", "visitor.reply-overdue.v1", null),
            Figure.of("S115", RELAYS, "已送达（按渠道）", "Delivered, by channel", "directory.relay-delivered.v1", "channel"),
            derived(
                    "S114",
                    RELAYS,
                    "按时送达（五分钟等时限内）",
                    "Brought in time (five minutes, or the limit of its kind)",
                    SHARE,
                    Set.of(
                            "call.relay-requested.v1#dueAt",
                            "call.relay-requested.v1#kind",
                            "visitor.relay-requested.v1#dueAt",
                            "mailroom.relay-requested.v1#dueAt",
                            "directory.relay-delivered.v1#relayId"),
                    Counters::relays),
            Figure.of("S116", RELAYS, "复述（是：正确）", "Read back (yes: right)", "directory.relay-read-back.v1", "right"),
            derived(
                    "S116",
                    RELAYS,
                    "首次复述即正确",
                    "Right when first read back",
                    SHARE,
                    Set.of("directory.relay-read-back.v1#about", "directory.relay-read-back.v1#right"),
                    Counters::firstReadBack),
            Figure.of("S114", RELAYS, "超时", "Overdue", "directory.relay-overdue.v1", null),
            Figure.of("S121", RELAYS, "升级（按级别）", "Escalated, by level", "directory.relay-escalated.v1", "level"),
            Figure.of("S58", VISITS, "来访（按类型）", "Visits, by kind", "visitor.visitor-arrived.v1", "kind"),
            derived(
                    "S42",
                    VISITS,
                    "询问接待人到有结果：已答复或联系不上（按类型）",
                    "From asking the host until answered or not reached, by kind",
                    SECONDS,
                    Set.of("visitor.visit-answered.v1#kind", "visitor.visit-answered.v1#responseSeconds"),
                    Counters::answers),
            derived(
                    "S33",
                    VISITS,
                    "等待接待（按类型）",
                    "From arrival to being received, by kind",
                    SECONDS,
                    Set.of("visitor.visitor-arrived.v1#kind", "visitor.visitor-admitted.v1#visitId"),
                    () -> Counters.between(
                            "visitor.visitor-arrived.v1", "kind", "visitor.visitor-admitted.v1", "visitId")),
            Figure.of("S42", VISITS, "已接待", "Admitted", "visitor.visitor-admitted.v1", null),
            Figure.of("S47", VISITS, "已婉拒", "Turned away", "visitor.visitor-turned-away.v1", null),
            derived(
                    "S34",
                    VISITS,
                    "离开（按依据）",
                    "Departures, by how they are known",
                    COUNT,
                    Set.of(
                            "visitor.visitor-departed.v1#provenance",
                            "visitor.departure-inferred.v1#visitId",
                            "visitor.departure-corrected.v1#provenance"),
                    Counters::departures),
            Figure.of(
                    "S126",
                    MAIL,
                    "登记寄件（按物品类别）",
                    "Outgoing items, by class",
                    "mailroom.outgoing-item-registered.v1",
                    "itemClass"),
            Figure.of("S127", MAIL, "已寄出（按快递）", "Dispatched, by carrier", "mailroom.item-dispatched.v1", "carrier"),
            Figure.of("S130", MAIL, "托运，自行寄出", "Consigned, sent by self", "mailroom.item-self-consigned.v1", null),
            Figure.of("S70", MAIL, "收件（按种类）", "Incoming items, by kind", "mailroom.item-received.v1", "kind"),
            Figure.of("S70", MAIL, "签收（按领取人）", "Handed over, by who took it", "mailroom.item-delivered.v1", "takerIs"),
            derived(
                    "S70",
                    MAIL,
                    "收件到签收",
                    "From receipt to hand-over",
                    SECONDS,
                    Set.of("mailroom.item-received.v1#kind", "mailroom.item-delivered.v1#itemId"),
                    () -> Counters.between(
                            "mailroom.item-received.v1", "kind", "mailroom.item-delivered.v1", "itemId")),
            derived(
                    "S70",
                    MAIL,
                    "期末待领（按存放天数）",
                    "Still at the desk at the end, by days",
                    COUNT,
                    Set.of(
                            "mailroom.item-received.v1#itemId",
                            "mailroom.item-delivered.v1#itemId",
                            "mailroom.item-returned.v1#itemId"),
                    Counters::uncollected),
            Figure.of("S70", MAIL, "通知超时", "Told too late", "mailroom.notification-overdue.v1", null),
            derived(
                    "S131",
                    MAIL,
                    "账单金额（按快递）",
                    "Asked for by statements, by carrier",
                    CENTS,
                    Set.of("mailroom.statement-compared.v1#carrier", "mailroom.statement-compared.v1#cents"),
                    () -> Counters.statements("cents")),
            derived(
                    "S132",
                    MAIL,
                    "其中差异（按快递）",
                    "Of that in dispute, by carrier",
                    CENTS,
                    Set.of("mailroom.statement-compared.v1#carrier", "mailroom.statement-compared.v1#differenceCents"),
                    () -> Counters.statements("differenceCents")),
            Figure.of(
                    "S131",
                    MAIL,
                    "已批准清算（按快递）",
                    "Settlements approved, by carrier",
                    "mailroom.settlement-approved.v1",
                    "carrier",
                    CENTS,
                    "cents"),
            Figure.of("S132", MAIL, "已付款", "Payments", "mailroom.payment-recorded.v1", null, CENTS, "cents"),
            Figure.of(
                    "S59",
                    DIRECTORY,
                    "分机表已发布",
                    "Extension tables published",
                    "directory.extension-table-published.v1",
                    null),
            Figure.of(
                    "S59",
                    DIRECTORY,
                    "分机表当日未更新",
                    "Extension tables overdue",
                    "directory.extension-table-overdue.v1",
                    null),
            derived(
                    "S61",
                    RULES,
                    "超过时限（按条款）",
                    "Limits passed, by rule",
                    COUNT,
                    Set.copyOf(Counters.BREACHES.keySet()),
                    Counters::breaches));

    private Figures() {}

    private static Figure derived(
            String rule,
            Names section,
            String zh,
            String en,
            Measure measure,
            Set<String> needs,
            Supplier<Counter> counter) {
        return new Figure(rule, section, new Names(zh, en), measure, needs, counter);
    }
}
