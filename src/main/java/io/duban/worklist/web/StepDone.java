package io.duban.worklist.web;

import io.duban.shared.About;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskItem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages about a step that waits have in common: what they tell when it is done, and whom they offer. */
@Component
class StepDone {

    private final Desk desk;

    StepDone(Desk desk) {
        this.desk = desk;
    }

    /** The step as it is told of; to be asked before an act that may end it. Empty when it does not wait. */
    Optional<About> about(String item) {
        return desk.item(item).map(one -> about(one, one.unitName()));
    }

    static About about(DeskItem item, @Nullable String unit) {
        return new About(item.title(), unit, item.subjectPath());
    }

    /** Tells the next page what was done, in the words of the key, and with what. */
    static void tell(RedirectAttributes redirect, @Nullable About about, String key, String... words) {
        redirect.addFlashAttribute("done", key);
        redirect.addFlashAttribute("doneArguments", List.of(words));
        redirect.addFlashAttribute(About.FLASH, about);
    }

    /** People to choose from, in the order given, by what a form sends. */
    static Map<PersonId, String> choices(Collection<PersonName> people) {
        Map<PersonId, String> choices = new LinkedHashMap<>();
        people.forEach(one -> choices.put(one.id(), one.name()));
        return choices;
    }
}
