package dev.frontdesk.local.up;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** {@code suite.json}: where the suite on this data answers, for {@code infra/token}, {@code infra/demo} and {@code infra/report}. */
final class SuiteFile {

    private SuiteFile() {}

    static void write(DataFolder data, String address, String kafka) {
        var content = new TreeMap<>(Map.of(
                "address", address,
                "kafka", kafka,
                "pid", "" + ProcessHandle.current().pid()));
        Secrets.write(data.file("suite.json"), JsonMapper.shared().writeValueAsString(content) + "\n");
    }
}
