package dev.frontdesk.local.demo;

import dev.frontdesk.local.Trouble;
import dev.frontdesk.local.up.CompanyFile;
import dev.frontdesk.local.up.CompanyFile.Put;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Company A at a site of this demo alone: nothing that is there already takes part, nothing of it is changed. */
final class Cast {

    private final CompanyFile company;
    private final List<Member> members = new ArrayList<>();

    /** @param code short, as in the company's file */
    record Member(String code, String staffId, String zh, String en, List<String> extensions) {

        String shown() {
            return zh + " " + en;
        }

        private boolean isCalled(String name) {
            return name.equals(zh) || name.equalsIgnoreCase(en) || name.equalsIgnoreCase(code);
        }
    }

    private Cast(CompanyFile company) {
        this.company = company;
        company.people().forEach(entry -> members.add(member(entry)));
    }

    /** @param tag tells this demo's site and people from those of others */
    static Cast of(Path companyFile, String tag, long relayWithinSeconds) {
        return new Cast(CompanyFile.read(companyFile).elsewhere("demo-" + tag, relayWithinSeconds));
    }

    private Member member(JsonNode entry) {
        var code = entry.get("code").asString();
        var extensions = new ArrayList<String>();
        entry.path("extensions").forEach(extension -> extensions.add(extension.asString()));
        var names = entry.get("names");
        return new Member(
                code,
                company.staffId(code),
                names.get("zh").asString(),
                names.get("en").asString(),
                List.copyOf(extensions));
    }

    String site() {
        return company.site();
    }

    List<Put> directory() {
        return company.directory();
    }

    /** Whoever can be called. */
    List<Member> withExtensions() {
        return members.stream().filter(member -> !member.extensions().isEmpty()).toList();
    }

    Member named(String name) {
        return members.stream()
                .filter(member -> member.isCalled(name))
                .findFirst()
                .orElseThrow(() -> new Trouble(
                        "公司里没有“%s”；请照 infra/local/companies/a.json 写名字".formatted(name),
                        "Nobody at the company is called \"%s\"; take a name from infra/local/companies/a.json"
                                .formatted(name)));
    }

    /** Id of a department by its name or code. */
    String department(String name) {
        return company.departmentId(name)
                .orElseThrow(() -> new Trouble(
                        "公司里没有部门“%s”".formatted(name), "The company has no department \"%s\"".formatted(name)));
    }

    /** @param code as in the company's file */
    String responsibility(String code) {
        return company.responsibilityId(code);
    }

    /** Who is asked first. @param responsibility code, as in the company's file */
    Member answersFor(String responsibility) {
        return company.extensionFor(responsibility)
                .flatMap(this::at)
                .orElseThrow(() -> new Trouble(
                        "“%s”没有人负责".formatted(responsibility), "Nobody answers for \"%s\"".formatted(responsibility)));
    }

    /** Somebody by id, or the id itself. */
    String shown(String staffId) {
        return members.stream()
                .filter(member -> member.staffId().equals(staffId))
                .map(Member::shown)
                .findFirst()
                .orElse(staffId);
    }

    /** @throws Trouble where nobody is named */
    Member deputyOf(String staffId) {
        return company.people().stream()
                .filter(entry -> company.staffId(entry.get("code").asString()).equals(staffId))
                .map(entry -> entry.path("deputy").asString(""))
                .flatMap(code -> members.stream().filter(member -> member.code().equals(code)))
                .findFirst()
                .orElseThrow(() -> new Trouble(
                        "%s 没有代理人".formatted(shown(staffId)), "%s has no deputy".formatted(shown(staffId))));
    }

    Optional<Member> at(String extension) {
        return members.stream()
                .filter(member -> member.extensions().contains(extension))
                .findFirst();
    }
}
