package dev.frontdesk.local.up;

import dev.frontdesk.local.Checkout;
import dev.frontdesk.local.DiskTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Loads the sample company and its accounts on the first start; later starts only read the accounts. */
final class SampleCompany {

    private static final String NONE = "none";

    private final AccountsFile accounts;
    private final DataFolder data;

    private SampleCompany(DataFolder data) {
        this.data = data;
        this.accounts = AccountsFile.open(data.file("accounts.json"));
    }

    static List<SampleAccount> load(Options options, DataFolder data, Parts parts) throws InterruptedException {
        var sample = new SampleCompany(data);
        var marker = data.file("company");
        if (!Files.exists(marker)) {
            var began = Instant.now();
            sample.accounts.keep(new SampleAccount("admin", parts.adminPassword(), List.of("admin"), "*"));
            if (!options.company().equals(NONE)) {
                sample.load(options.company(), parts);
            }
            sample.remember(options.company());
            Screen.line("  装入 loaded    " + Screen.padded("company " + options.company(), 20)
                    + Screen.seconds(Duration.between(began, Instant.now())));
        }
        return sample.accounts.all();
    }

    /** Whether this data is, or is about to be, a sample company's. */
    static boolean isLoaded(Options options, DataFolder data) {
        try {
            var marker = data.file("company");
            var code = Files.exists(marker) ? Files.readString(marker).strip() : options.company();
            return !code.equals(NONE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void load(String code, Parts parts) throws InterruptedException {
        var folder = Checkout.root().resolve("infra/local/companies");
        var company = CompanyFile.read(folder.resolve(code + ".json"));
        var gateway = GatewayClient.signIn(parts.address(), company.site(), parts.adminPassword());
        for (var put : company.directory()) {
            gateway.put(put.path(), put.body());
        }
        var plan = company.routingPlan(folder.resolve(code + "-routing.json"));
        gateway.put(plan.path(), plan.body());
        var visits = company.visitPlan(folder.resolve(code + "-visits.json"));
        gateway.put(visits.path(), visits.body());
        var reception = company.receptionPlan(folder.resolve(code + "-reception.json"));
        gateway.put(reception.path(), reception.body());
        for (var wanted : company.accounts()) {
            if (accounts.find(wanted.name()).isEmpty()) {
                make(wanted, company.site(), gateway);
            }
        }
    }

    private void make(CompanyFile.Wanted wanted, String site, GatewayClient gateway) throws InterruptedException {
        var made = gateway.put(wanted.put().path(), wanted.put().body());
        // A start that was broken off has made it, and its password was lost.
        var answer = made.has("password") ? made : gateway.post(wanted.put().path() + "/password");
        accounts.keep(new SampleAccount(wanted.name(), answer.get("password").asString(), wanted.roles(), site));
    }

    private void remember(String code) {
        try {
            Files.writeString(data.file("company"), code + "\n");
        } catch (IOException e) {
            throw DiskTrouble.of(data.path().toString(), e);
        }
    }
}
