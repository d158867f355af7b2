package dev.frontdesk.local.demo;

import dev.frontdesk.local.demo.PhoneCall.What;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words the file may use: each in Chinese and in English, found wherever they stand in what was written. */
final class Words<T> {

    /** 事由. */
    static final Words<String> KINDS = new Words<String>()
            .or("overflow", "占线转入", "overflow")
            .or("extension-unknown", "不知分机", "extension-unknown")
            .or("business-enquiry", "业务咨询", "business-enquiry")
            .or("complaint", "投诉", "complaint")
            .or("solicitation", "推销", "solicitation")
            .or("asking-for-person", "找人", "asking-for-person")
            .or("other", "其他", "other");

    /** 转接结果. */
    static final Words<String> OUTCOMES = new Words<String>()
            .or("busy", "占线", "busy")
            .or("no-answer", "无人接", "no-answer")
            .or("connected", "接通", "connected");

    /** 通话结果. */
    static final Words<String> ENDS = new Words<String>()
            .or("transferred", "已转接", "transferred")
            .or("message", "已留言", "message")
            .or("informed", "已答复", "informed")
            .or("turned-away", "已婉拒", "turned-away")
            .or("wrong-number", "打错", "wrong-number");

    /** 答复. */
    static final Words<What> STEPS = new Words<What>()
            .or(What.SEEN, "看到", "seen")
            .or(What.RIGHT, "正确", "right")
            .or(What.WRONG, "错误", "wrong");

    /** 不答复： true when the person's page is not even open. */
    static final Words<Boolean> SILENCE =
            new Words<Boolean>().or(false, "从不", "never").or(true, "离开", "away");

    /** 日常. */
    enum Daily {
        OUT,
        BACK,
        FIND,
        LEADS,
        TABLE,
        LOCK,
        WHOSE,
        REVEAL
    }

    static final Words<Daily> TASKS = new Words<Daily>()
            .or(Daily.OUT, "外出", "out")
            .or(Daily.BACK, "返回", "back")
            .or(Daily.FIND, "查找", "find")
            .or(Daily.LEADS, "负责人", "leads")
            .or(Daily.TABLE, "分机表", "table")
            .or(Daily.LOCK, "锁定", "lock")
            .or(Daily.WHOSE, "归属", "whose")
            .or(Daily.REVEAL, "查看手机", "reveal");

    /** 邮件. */
    enum Mail {
        SEND,
        CORRECT,
        CANCEL,
        PICK_UP,
        RECEIVE
    }

    static final Words<Mail> MAIL = new Words<Mail>()
            .or(Mail.CANCEL, "取消", "cancel")
            .or(Mail.CORRECT, "更正", "correct")
            .or(Mail.PICK_UP, "取走", "pick-up")
            .or(Mail.SEND, "寄", "send")
            .or(Mail.RECEIVE, "收", "receive");

    /** 物品类别. */
    static final Words<String> ITEM_CLASSES = new Words<String>()
            .or("ordinary", "普通", "ordinary")
            .or("contract", "合同", "contract")
            .or("bill", "票据", "bill")
            .or("valuables", "贵重", "valuables")
            .or("goods", "物品", "goods")
            .or("private", "私人", "private");

    static final Words<String> MAIL_KINDS =
            new Words<String>().or("letter", "信件", "letter").or("parcel", "包裹", "parcel");

    static final Words<MailTask.Fate> FATES = new Words<MailTask.Fate>()
            .or(MailTask.Fate.COLLECTED, "签收", "collected")
            .or(MailTask.Fate.DEPUTY, "代领", "deputy")
            .or(MailTask.Fate.RETURNED, "退回", "returned")
            .or(MailTask.Fate.WAITING, "待领", "waiting");

    /** 异常. */
    static final Words<String> EXCEPTIONS = new Words<String>()
            .or("generic-address", "公共地址", "generic-address")
            .or("unknown", "查无此人", "unknown")
            .or("damaged", "破损", "damaged")
            .or("oversize", "超大", "oversize")
            .or("refused", "拒收", "refused");

    /** 对账单. */
    enum Bill {
        DUPLICATE,
        UNKNOWN,
        PRICE,
        RESOLVE
    }

    static final Words<Bill> STATEMENT = new Words<Bill>()
            .or(Bill.RESOLVE, "处理", "resolve")
            .or(Bill.DUPLICATE, "重复", "duplicate")
            .or(Bill.UNKNOWN, "不明", "unknown")
            .or(Bill.PRICE, "改价", "price");

    /** 差异类型. */
    static final Words<String> DIFFERENCES = new Words<String>()
            .or("duplicate", "重复", "duplicate")
            .or("unknown-waybill", "不明", "unknown-waybill")
            .or("price", "价格", "price");

    static final Words<String> RESOLUTIONS =
            new Words<String>().or("claim-back", "拒付", "claim-back").or("accept", "认可", "accept");

    private final Map<String, T> meanings = new LinkedHashMap<>();
    private final Map<T, String> shown = new LinkedHashMap<>();

    private Words() {}

    private Words<T> or(T meaning, String zh, String en) {
        meanings.put(zh, meaning);
        meanings.put(en, meaning);
        shown.put(meaning, zh + " " + en);
        return this;
    }

    Optional<T> in(String written) {
        var text = written.toLowerCase(Locale.ROOT);
        return meanings.entrySet().stream()
                .filter(word -> text.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** In both languages. */
    String show(T meaning) {
        return shown.getOrDefault(meaning, meaning.toString());
    }

    /** All of them, for whoever wrote something else. */
    String all() {
        return String.join(" · ", shown.values());
    }
}
