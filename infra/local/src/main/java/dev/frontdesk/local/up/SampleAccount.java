package dev.frontdesk.local.up;

import java.util.List;

/** An account of the sample company, with the password that was made for it on this machine. */
record SampleAccount(String name, String password, List<String> roles, String site) {

    @Override
    public String toString() {
        return "SampleAccount[name=" + name + ", roles=" + roles + ", site=" + site + "]";
    }
}
