package io.duban.plan;

import java.util.List;

/** A clause as it is proposed, in the order of the document; items name it by its number, which is unique in a plan. */
public record ProposedClause(String number, List<String> path, String body) {

    public ProposedClause {
        number = Wording.line(number);
        path = path.stream().map(Wording::line).toList();
        body = Wording.text(body);
    }
}
