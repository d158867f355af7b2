package dev.frontdesk.directory.channels;

import dev.frontdesk.kernel.Names;
import java.util.List;

/**
 * What a mail or chat message calls the things it brings, and what it asks for; one per kind of relay.
 *
 * @param called one of them
 * @param counter 量词, with which Chinese counts them
 * @param todo what the recipient is asked for, as the end of a subject
 * @param chat the same for a chat message
 * @param standIn how a deputy's subject begins in Chinese
 * @param how until when comes before it: what to do on the staff page
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

    private static final Names HOW_TO_READ_BACK = new Names("打开员工页面复述确认：填写来电号码；没有号码的，用自己的话写明", """
        and read %s back: type
        the number or, where there is none, say in your own words what it is about\
        """);

    private static final Wording MESSAGE = new Wording(
            new Names("电话留言", "phone message"),
            "条",
            READ_BACK,
            READ_BACK_THERE,
            "代收",
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
            new Names("打开员工页面答复：接待、请稍候、由同事接待或不接待", """
                and answer %s:
                you are coming, the visitor should wait, a colleague receives, or you decline\
                """),
            new Names("访客", "Visitor"),
            new Names("来意", "Matter"),
            "Arrived at");

    private static final Wording VISIT_MESSAGE = new Wording(
            new Names("访客留言", "visitor's message"),
            "条",
            new Names("请及时回复访客", "to reply to"),
            new Names("查看并回复访客", "see it and reply"),
            "代收",
            new Names("联系访客，并在员工页面注明已回复", "\nreply to the visitor and note %s there"),
            new Names("访客", "Visitor"),
            new Names("需转告事宜", "Matter"),
            "Taken at");

    private static final Wording ITEM = new Wording(
            new Names("收件", "mail item"),
            "件",
            new Names("请到前台领取", "to collect at the desk"),
            new Names("查看并领取", "see it"),
            "代收",
            new Names("打开员工页面查看，并到前台领取", "\nand collect %s at the front desk"),
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
            new Names("到前台验收货物或结算货款", "\nand come to the front desk to inspect or pay for %s"),
            new Names("送货人", "Supplier"),
            new Names("货物", "Goods"),
            "Arrived at");

    private static final Names HOW_TO_CALL_BACK = new Names("打开员工页面查看号码，并立即回电", "\nand call %s back at once");

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
            new Names("打开员工页面查看，并督促前台立即回拨", "\nand have %s called back at once"),
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
            new Names("打开员工页面查看，并督促客服立即受理", "\nand have %s taken up at once"),
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
            new Names("打开员工页面查看号码，并立即联系", "\nand answer %s at once"),
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
            new Names("打开员工页面登记返回，或改报新的返回时间", "\nand register %s or say a later time"),
            CALLER,
            new Names("说明", "Note"),
            "Noticed at");

    private static final Wording OTHER = new Wording(
            new Names("事项", "notice"),
            "条",
            READ_BACK,
            READ_BACK_THERE,
            "代收",
            HOW_TO_READ_BACK,
            CALLER,
            MESSAGE.text(),
            "Taken at");

    private Wording called(Names other) {
        return new Wording(other, counter, todo, chat, standIn, how, outsider, text, taken);
    }

    static Wording of(String kind) {
        return switch (kind) {
            case "message" -> MESSAGE;
            case "visit" -> VISIT;
            case "visit-message" -> VISIT_MESSAGE;
            case "item" -> ITEM;
            case "item-waiting" -> ITEM_WAITING;
            case "goods" -> GOODS;
            case "line-free" -> LINE_FREE;
            case "call-back-late" -> CALL_BACK_LATE;
            case "complaint" -> COMPLAINT;
            case "late-return" -> LATE_RETURN;
            case "missed-call-late" -> MISSED_CALL_LATE;
            case "complaint-late" -> COMPLAINT_LATE;
            case "complaint-untaken" -> COMPLAINT_UNTAKEN;
            default -> OTHER;
        };
    }

    /** Of several together: their own where all are of one kind. */
    static Wording of(List<Notice> notices) {
        var kinds = notices.stream().map(notice -> of(notice.kind())).distinct().toList();
        return kinds.size() == 1 ? kinds.getFirst() : OTHER;
    }
}
