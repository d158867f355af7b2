package dev.frontdesk.report;

import static dev.frontdesk.report.Figure.Measure.COUNT;
import static dev.frontdesk.report.Figure.Measure.RING;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.report.Figure.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What managers are told each month, in the order in which they read it. */
final class Figures {

    private static final Names CALLS = new Names("来电", "Calls");
    private static final Names PROMISES = new Names("承诺", "Promises");
    private static final Names RELAYS = new Names("转告", "Relays");
    private static final Names MAIL = new Names("快递邮件", "Mail and parcels");
    private static final Names DIRECTORY = new Names("通讯录", "Directory");

    static final List<Figure> ALL = List.of(
            figure("S6", CALLS, "来电（按类型）", "Calls received, by kind", "call.call-received.v1", "kind", COUNT),
            figure("S106", CALLS, "已接听（响铃毫秒）", "Answered (ring, ms)", "call.call-answered.v1", null, RING),
            figure("S112", CALLS, "未接来电", "Missed", "call.call-missed.v1", null, COUNT),
            figure("S7", CALLS, "转接（按结果）", "Transfers, by outcome", "call.transfer-tried.v1", "outcome", COUNT),
            figure("S110", CALLS, "通话结果", "How calls ended", "call.call-ended.v1", "disposition", COUNT),
            figure("S113", PROMISES, "留言：已承诺转告", "Messages taken", "call.message-taken.v1", null, COUNT),
            figure(
                    "S116",
                    PROMISES,
                    "留言：复述确认（true 为按时）",
                    "Messages read back (true: in time)",
                    "call.message-confirmed.v1",
                    "inTime",
                    COUNT),
            figure("S114", PROMISES, "留言：转告超时", "Messages overdue", "call.message-overdue.v1", null, COUNT),
            figure(
                    "S115",
                    RELAYS,
                    "已送达（按渠道）",
                    "Delivered, by channel",
                    "directory.relay-delivered.v1",
                    "channel",
                    COUNT),
            figure(
                    "S116",
                    RELAYS,
                    "复述（true 为正确）",
                    "Read back (true: right)",
                    "directory.relay-read-back.v1",
                    "right",
                    COUNT),
            figure("S114", RELAYS, "超时", "Overdue", "directory.relay-overdue.v1", null, COUNT),
            figure("S121", RELAYS, "升级（按级别）", "Escalated, by level", "directory.relay-escalated.v1", "level", COUNT),
            figure(
                    "S126",
                    MAIL,
                    "登记寄件（按物品类别）",
                    "Outgoing items, by class",
                    "mailroom.outgoing-item-registered.v1",
                    "itemClass",
                    COUNT),
            figure("S127", MAIL, "已寄出（按快递）", "Dispatched, by carrier", "mailroom.item-dispatched.v1", "carrier", COUNT),
            figure("S130", MAIL, "托运，自行寄出", "Consigned, sent by self", "mailroom.item-self-consigned.v1", null, COUNT),
            figure(
                    "S59",
                    DIRECTORY,
                    "分机表已发布",
                    "Extension tables published",
                    "directory.extension-table-published.v1",
                    null,
                    COUNT),
            figure(
                    "S59",
                    DIRECTORY,
                    "分机表当日未更新",
                    "Extension tables overdue",
                    "directory.extension-table-overdue.v1",
                    null,
                    COUNT));

    private Figures() {}

    private static Figure figure(
            String rule, Names section, String zh, String en, String type, @Nullable String field, Measure measure) {
        return new Figure(rule, section, new Names(zh, en), type, field, measure);
    }
}
