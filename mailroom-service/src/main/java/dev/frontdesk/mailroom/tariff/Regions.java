package dev.frontdesk.mailroom.tariff;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The provinces of China by the name that couriers write (ISO 3166-2:CN). */
final class Regions {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}(?:-[A-Z0-9]{1,3})?");
    private static final Map<String, String> BY_NAME = Map.ofEntries(
            entry("北京", "CN-11"),
            entry("天津", "CN-12"),
            entry("河北", "CN-13"),
            entry("山西", "CN-14"),
            entry("内蒙", "CN-15"),
            entry("辽宁", "CN-21"),
            entry("吉林", "CN-22"),
            entry("黑龙", "CN-23"),
            entry("上海", "CN-31"),
            entry("江苏", "CN-32"),
            entry("浙江", "CN-33"),
            entry("安徽", "CN-34"),
            entry("福建", "CN-35"),
            entry("江西", "CN-36"),
            entry("山东", "CN-37"),
            entry("河南", "CN-41"),
            entry("湖北", "CN-42"),
            entry("湖南", "CN-43"),
            entry("广东", "CN-44"),
            entry("广西", "CN-45"),
            entry("海南", "CN-46"),
            entry("重庆", "CN-50"),
            entry("四川", "CN-51"),
            entry("贵州", "CN-52"),
            entry("云南", "CN-53"),
            entry("西藏", "CN-54"),
            entry("陕西", "CN-61"),
            entry("甘肃", "CN-62"),
            entry("青海", "CN-63"),
            entry("宁夏", "CN-64"),
            entry("新疆", "CN-65"),
            entry("台湾", "CN-71"),
            entry("香港", "CN-91"),
            entry("澳门", "CN-92"));
    private static final Pattern NAME = Pattern.compile(
            "(北京|天津|上海|重庆)市?|(香港|澳门)(?:特别行政区)?|(内蒙)古?(?:自治区)?|(黑龙)江省?" + "|(广西|西藏|宁夏|新疆)(?:壮族|回族|维吾尔)?(?:自治区)?|(..)省?");

    private Regions() {}

    /** @return ISO 3166; empty for what is no region */
    static String code(String written) {
        var plain = written.strip();
        var upper = plain.toUpperCase(Locale.ROOT);
        if (CODE.matcher(upper).matches()) {
            return upper;
        }
        return NAME.matcher(plain).matches() ? BY_NAME.getOrDefault(plain.substring(0, 2), "") : "";
    }
}
