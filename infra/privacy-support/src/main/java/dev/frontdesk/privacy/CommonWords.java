package dev.frontdesk.privacy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Parts of company names that many companies share, in Chinese and English. */
final class CommonWords {

    private static final Pattern LEGAL_FORM = word(
            "股份有限公司|有限责任公司|有限公司|集团公司|股份公司|总公司|分公司|子公司|公司|集团",
            "co|ltd|limited|inc|incorporated|corp|corporation|company|llc|plc|gmbh|group");

    /** One word for all its spellings. */
    private static final Map<String, Pattern> TRADES = trades();

    private static final Pattern PLACE = word(
            "(?:北京|上海|天津|重庆|广州|深圳|杭州|南京|苏州|成都|武汉|西安|青岛|大连|宁波|厦门|长沙|郑州|济南|沈阳|合肥|福州|佛山|东莞"
                    + "|珠海|无锡|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西"
                    + "|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|中国)[省市]?",
            "beijing|shanghai|tianjin|chongqing|guangzhou|shenzhen|hangzhou|nanjing|suzhou|chengdu|wuhan|xian|qingdao"
                    + "|dalian|ningbo|xiamen|changsha|zhengzhou|jinan|shenyang|hefei|fuzhou|foshan|dongguan|zhuhai|wuxi"
                    + "|hong kong|hongkong|macau|china");

    private CommonWords() {}

    static String withoutLegalForm(String name) {
        return LEGAL_FORM.matcher(name).replaceAll(" ");
    }

    /** @param found gets the words that were there */
    static String withoutTrade(String name, Set<String> found) {
        var rest = name;
        for (var trade : TRADES.entrySet()) {
            var matcher = trade.getValue().matcher(rest);
            if (matcher.find()) {
                found.add(trade.getKey());
                rest = matcher.replaceAll(" ");
            }
        }
        return rest;
    }

    /** @param found gets the places that were there, as they are spoken */
    static String withoutPlace(String name, Set<String> found) {
        var matcher = PLACE.matcher(name);
        matcher.results()
                .map(place -> place.group().replaceAll("[省市 ]", ""))
                .forEach(place -> found.add("in " + Pinyin.spoken(place)));
        return matcher.replaceAll(" ");
    }

    private static Map<String, Pattern> trades() {
        var trades = new LinkedHashMap<String, Pattern>();
        trades.put("technology", word("科技|技术", "technology|technologies|tech|sci-tech"));
        trades.put("trade", word("贸易|商贸|进出口", "trading|trade|import (?:and|&) export"));
        trades.put("network", word("网络", "networks?|internet"));
        trades.put("information", word("信息|资讯", "information|info"));
        trades.put("software", word("软件", "software"));
        trades.put("electronics", word("电子", "electronics?"));
        trades.put("industry", word("实业|工业", "industry|industries|industrial"));
        trades.put("investment", word("投资", "investments?"));
        trades.put("consulting", word("咨询|顾问", "consulting|consultants|consultancy"));
        trades.put("media", word("传媒|媒体", "media"));
        trades.put("culture", word("文化", "culture|cultural"));
        trades.put("international", word("国际", "international|intl"));
        trades.put("engineering", word("工程", "engineering"));
        trades.put("logistics", word("物流", "logistics"));
        trades.put("education", word("教育", "education"));
        trades.put("equipment", word("设备", "equipment"));
        trades.put("bank", word("银行", "bank"));
        return trades;
    }

    private static Pattern word(String chinese, String english) {
        return Pattern.compile("(?:%s)|\\b(?:%s)\\b".formatted(chinese, english));
    }
}
