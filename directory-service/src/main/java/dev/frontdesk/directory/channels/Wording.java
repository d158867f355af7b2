package dev.frontdesk.directory.channels;

import dev.frontdesk.directory.template.Words;
import dev.frontdesk.kernel.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.StringUtils;

/**
 * What a mail or chat message calls the things it brings, and what it asks for where the site has no words of its own; one
 * per kind of relay.
 *
 * @param called one of them
 * @param counter 量词, with which Chinese counts them
 * @param todo what the recipient is asked for, as the end of a subject
 * @param chat the same for a chat message
 * @param standIn how what is said to a deputy begins in Chinese
 * @param how what to do until when
 * @param outsider whose details follow
 * @param text what the outsider's words are called
 * @param taken what the time of the request is called in English
 */
record Wording(
        Names called,
        String counter,
        Names todo,
        Names chat,
        String standIn,
        Names how,
        Names outsider,
        Names text,
        String taken) {

    private static final Names READ_BACK = new Names("请复述确认", "to read back");
    private static final Names READ_BACK_THERE = new Names("复述确认", "read back");
    private static final Names CALLER = new Names("来电人", "Caller");

    private static final Names HOW_TO_READ_BACK = new Names("请在 {due} 之前打开员工页面复述确认：填写来电号码；没有号码的，用自己的话写明。", """
        Please open your staff page by {due} and read back: type the number or, where there is none, say in your own words \
        what it is about.\
        """);

    private static final Wording MESSAGE = new Wording(
            new Names("电话留言", "phone message"),
            "条",
            READ_BACK,
            READ_BACK_THERE,
            "代收：",
            HOW_TO_READ_BACK,
            CALLER,
            new Names("留言", "Message"),
            "Taken at");

    private static final Wording VISIT = new Wording(
            new Names("访客到访", "visitor"),
            "位",
            new Names("请答复是否接待", "to receive: please answer"),
            new Names("答复", "answer"),
            "代为答复：",
            new Names("请在 {due} 之前打开员工页面答复：接待、请稍候、由同事接待或不接待。", """
                Please open your staff page by {due} and answer: you are coming, the visitor should wait, a colleague \
                receives, or you decline.\
                """),
            new Names("访客", "Visitor"),
            new Names("来意", "Matter"),
            "Arrived at");

    private static final Wording VISIT_MESSAGE = new Wording(
            new Names("访客留言", "visitor's message"),
            "条",
            new Names("请及时回复访客", "to reply to"),
            new Names("查看并回复访客", "see it and reply"),
            "代收：",
            new Names(
                    "请在 {due} 之前联系访客，并在员工页面注明已回复。",
                    "Please reply to the visitor by {due}, and note it on your staff page."),
            new Names("访客", "Visitor"),
            new Names("需转告事宜", "Matter"),
            "Taken at");

    private static final Wording ITEM = new Wording(
            new Names("收件", "mail item"),
            "件",
            new Names("请到前台领取", "to collect at the desk"),
            new Names("查看并领取", "see it"),
            "代收：",
            new Names(
                    "请在 {due} 之前打开员工页面查看，并到前台领取。",
                    "Please open your staff page by {due}, and collect at the front desk."),
            new Names("寄件人", "Sender"),
            new Names("说明", "Note"),
            "Received at");

    private static final Wording ITEM_WAITING = ITEM.called(new Names("未领取的收件", "waiting mail item"));

    private static final Wording GOODS = new Wording(
            new Names("送货待验收", "delivery"),
            "件",
            new Names("请到前台验收", "to inspect at the desk"),
            new Names("到前台验收", "inspect it"),
            "代为验收：",
            new Names(
                    "请在 {due} 之前到前台验收货物或结算货款。",
                    "Please come to the front desk by {due} to inspect or pay for the goods."),
            new Names("送货人", "Supplier"),
            new Names("货物", "Goods"),
            "Arrived at");

    private static final Names HOW_TO_CALL_BACK =
            new Names("请在 {due} 之前打开员工页面查看号码，并立即回电。", "Please open your staff page by {due} and call back at once.");

    /** S19. */
    private static final Wording LINE_FREE = new Wording(
            new Names("回电", "return call"),
            "个",
            new Names("线路已空闲，请立即回电", "now that your line is free"),
            new Names("立即回电", "call back now"),
            "代为回电：",
            HOW_TO_CALL_BACK,
            CALLER,
            MESSAGE.text(),
            "Told at");

    /** S9. */
    private static final Wording CALL_BACK_LATE = new Wording(
            new Names("逾期未回的电话", "late return call"),
            "个",
            new Names("请立即回电", "to make at once"),
            new Names("立即回电", "call back now"),
            "代为回电：",
            HOW_TO_CALL_BACK,
            CALLER,
            MESSAGE.text(),
            "Due at");

    /** S22. */
    private static final Wording COMPLAINT = new Wording(
            new Names("客户投诉", "complaint"),
            "件",
            new Names("请受理并尽快联系", "to take up"),
            new Names("受理并联系", "take it up and call"),
            "代为受理：",
            HOW_TO_READ_BACK,
            new Names("投诉人", "Caller"),
            new Names("投诉内容", "Complaint"),
            "Received at");

    /** S112. */
    private static final Wording MISSED_CALL_LATE = new Wording(
            new Names("逾期未回拨的未接来电", "missed call"),
            "个",
            new Names("请督促前台立即回拨", "that nobody has called back"),
            new Names("督促回拨", "see that it is called back"),
            "代为督促：",
            new Names(
                    "请在 {due} 之前打开员工页面查看，并督促前台立即回拨。",
                    "Please open your staff page by {due} and have the caller called back at once."),
            CALLER,
            MESSAGE.text(),
            "Told at");

    /** S20. */
    private static final Wording COMPLAINT_UNTAKEN = new Wording(
            new Names("逾期未受理的投诉", "complaint"),
            "件",
            new Names("请督促客服立即受理", "that nobody has taken up"),
            new Names("督促受理", "see that it is taken up"),
            "代为督促：",
            new Names(
                    "请在 {due} 之前打开员工页面查看，并督促客服立即受理。",
                    "Please open your staff page by {due} and have the complaint taken up at once."),
            COMPLAINT.outsider(),
            COMPLAINT.text(),
            "Told at");

    /** S22. */
    private static final Wording COMPLAINT_LATE = new Wording(
            new Names("逾期未联系的投诉", "late complaint"),
            "件",
            new Names("请立即联系投诉人", "to answer at once"),
            new Names("立即联系", "call at once"),
            "代为联系：",
            new Names(
                    "请在 {due} 之前打开员工页面查看号码，并立即联系。",
                    "Please open your staff page by {due} and answer the caller at once."),
            COMPLAINT.outsider(),
            COMPLAINT.text(),
            "Due at");

    /** S78. */
    private static final Wording LATE_RETURN = new Wording(
            new Names("逾期未归的外出", "late return"),
            "条",
            new Names("请登记返回或改报返回时间", "to be registered"),
            new Names("登记返回", "register the return"),
            "代为跟进：",
            new Names(
                    "请在 {due} 之前打开员工页面登记返回，或改报新的返回时间。",
                    "Please open your staff page by {due} and register the return, or say a later time."),
            CALLER,
            new Names("说明", "Note"),
            "Noticed at");

    private static final Wording OTHER = new Wording(
            new Names("事项", "notice"),
            "条",
            READ_BACK,
            READ_BACK_THERE,
            "代收：",
            HOW_TO_READ_BACK,
            CALLER,
            MESSAGE.text(),
            "Taken at");

    private Wording called(Names other) {
        return new Wording(other, counter, todo, chat, standIn, how, outsider, text, taken);
    }

    /** What the words for things of several kinds, and for whatever has none of its own, are kept under. */
    static final String NOTICE = "notice";

    private static final Map<String, Wording> KINDS = kinds();

    private static Map<String, Wording> kinds() {
        var kinds = new LinkedHashMap<String, Wording>();
        kinds.put("message", MESSAGE);
        kinds.put("visit", VISIT);
        kinds.put("visit-message", VISIT_MESSAGE);
        kinds.put("item", ITEM);
        kinds.put("item-waiting", ITEM_WAITING);
        kinds.put("goods", GOODS);
        kinds.put("line-free", LINE_FREE);
        kinds.put("call-back-late", CALL_BACK_LATE);
        kinds.put("complaint", COMPLAINT);
        kinds.put("complaint-untaken", COMPLAINT_UNTAKEN);
        kinds.put("complaint-late", COMPLAINT_LATE);
        kinds.put("missed-call-late", MISSED_CALL_LATE);
        kinds.put("late-return", LATE_RETURN);
        kinds.put(NOTICE, OTHER);
        return kinds;
    }

    /** All there are, in the order in which an office looks for them. */
    static List<String> all() {
        return List.copyOf(KINDS.keySet());
    }

    static Wording of(String kind) {
        return KINDS.getOrDefault(kind, OTHER);
    }

    /** Under what the words for these together are kept: their own where all are of one kind. */
    static String kindOf(List<Notice> notices) {
        var kinds = notices.stream().map(Notice::kind).distinct().toList();
        return kinds.size() == 1 && KINDS.containsKey(kinds.getFirst()) ? kinds.getFirst() : NOTICE;
    }

    Names things(int number) {
        return new Names(number + " " + counter + called.zh(), number + " " + called.en() + (number == 1 ? "" : "s"));
    }

    /** What is said where the site has no words of its own. */
    Words usual() {
        return new Words(
                new Names(called.zh() + "，" + todo.zh(), StringUtils.capitalize(called.en()) + " " + todo.en()),
                new Names("前台有 {things}请您处理。" + how.zh(), "The front desk has {things} for you. " + how.en()),
                new Names(
                        "前台有 {things}请您处理，请在 {due} 之前打开员工页面" + chat.zh() + "。",
                        "The front desk has {things} for you. Please " + chat.en() + " on your staff page by {due}."));
    }

    /** What comes before it for whoever is told in the recipient's place. */
    Names before(String level) {
        return switch (level) {
            case "recipient" -> new Names("", "");
            case "deputy" -> new Names(standIn, "You stand in: ");
            default -> new Names("已超时，请处理：", "Overdue, please see to it: ");
        };
    }
}
