package dev.frontdesk.report;

import dev.frontdesk.kernel.Names;
import java.util.Map;

/** What stands in a field of a fact, in words that people read. What is not listed is shown as it stands. */
final class Words {

    private static final Map<String, Names> WORDS = Map.ofEntries(
            word("overflow", "占线转入", "overflow from a busy line"),
            word("extension-unknown", "不知分机", "extension unknown"),
            word("business-enquiry", "业务咨询", "business enquiry"),
            word("complaint", "投诉", "complaint"),
            word("solicitation", "推销", "solicitation"),
            word("asking-for-person", "找人", "asking for a person"),
            word("other", "其他", "other"),
            word("unknown", "未知", "unknown"),
            word("connected", "已接通", "connected"),
            word("busy", "占线", "busy"),
            word("no-answer", "无人接听", "no answer"),
            word("returned", "转接退回", "returned"),
            word("not-wanted", "不接", "not wanted"),
            word("failed", "失败", "failed"),
            word("transferred", "已转接", "transferred"),
            word("message", "已留言", "message taken"),
            word("call-back-promised", "承诺回电", "call-back promised"),
            word("informed", "已告知", "informed"),
            word("turned-away", "已婉拒", "turned away"),
            word("wrong-number", "打错", "wrong number"),
            word("true", "是", "yes"),
            word("false", "否", "no"),
            word("live", "员工页面", "staff page"),
            word("mail", "电子邮件", "e-mail"),
            word("recipient", "本人", "recipient"),
            word("deputy", "代理人", "deputy"),
            word("manager", "经理", "manager"),
            word("fallback", "下一顺位", "fallback"),
            word("ordinary", "普通", "ordinary"),
            word("contract", "合同", "contract"),
            word("bill", "票据", "bill"),
            word("valuables", "贵重", "valuables"),
            word("goods", "物品", "goods"),
            word("private", "私人", "private"),
            word("outbound-call", "去电通话", "outbound call"),
            word("read-back", "复述确认", "read back"),
            word("caller-declines", "来电人不再需要", "caller declines"),
            word("recorded-by-mistake", "登记有误", "recorded by mistake"),
            word("answered", "再次来电已接", "answered later"),
            word("acknowledgement", "受理", "acknowledgement"),
            word("contact", "联系", "contact"),
            word("customer", "客户", "customer"),
            word("applicant", "求职者", "applicant"),
            word("media", "媒体", "media"),
            word("government", "政府", "government"),
            word("tour", "参观", "tour"),
            word("delivery", "送货", "delivery"),
            word("payment-collection", "结算货款", "payment collection"),
            word("observed", "目睹", "observed"),
            word("self", "自助", "by the visitor"),
            word("host-confirmed", "被访人确认", "confirmed by the host"),
            word("door", "门禁", "door"),
            word("parcel", "包裹", "parcel"),
            word("letter", "信件", "letter"),
            word("named-proxy", "指定代领", "named proxy"),
            word("colleague", "同部门同事", "colleague"),
            word("sf", "顺丰", "SF"),
            word("yto", "圆通", "YTO"),
            word("zto", "中通", "ZTO"),
            word("sto", "申通", "STO"),
            word("yunda", "韵达", "Yunda"),
            word("ems", "邮政 EMS", "EMS"),
            word("jd", "京东", "JD"),
            word("dhl", "DHL", "DHL"),
            word("ups", "UPS", "UPS"),
            word("fedex", "联邦快递", "FedEx"));

    private Words() {}

    static Names of(String value) {
        return WORDS.getOrDefault(value, new Names(value, value));
    }

    private static Map.Entry<String, Names> word(String value, String zh, String en) {
        return Map.entry(value, new Names(zh, en));
    }
}
