package dev.frontdesk.gateway.pages;

import org.springframework.web.util.HtmlUtils;

/** Text of a page, escaped wherever it does not come from the page itself. */
public final class Html {

    private final StringBuilder text = new StringBuilder();

    /** Markup of the page's own, with values that are escaped. */
    public Html add(String markup, String... values) {
        var from = 0;
        for (var value : values) {
            var hole = markup.indexOf("{}", from);
            text.append(markup, from, hole).append(HtmlUtils.htmlEscape(value, "UTF-8"));
            from = hole + 2;
        }
        text.append(markup, from, markup.length());
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
