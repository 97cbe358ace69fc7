package eu.pontes.review;

import java.util.Map;
import java.util.UUID;

/** The names of the members that a page mentions, looked up together. */
record MemberNames(Map<UUID, String> byMember) {

    MemberNames {
        byMember = Map.copyOf(byMember);
    }

    String of(UUID member) {
        return byMember.getOrDefault(member, "");
    }
}
