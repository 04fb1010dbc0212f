package io.duban.modeling.web;

import io.duban.modeling.ModelDraft;
import io.duban.modeling.ModelHistory;
import io.duban.modeling.ReadComments;
import io.duban.modeling.ReadDrafts;
import io.duban.modeling.ReadModels;
import io.duban.modeling.vocabulary.OwnTable;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What does the process look like, what runs where? */
@Controller
@RequestMapping("/models")
class ModelPages {

    private final ReadModels models;
    private final ReadDrafts drafts;
    private final ReadComments comments;
    private final ModelWords words;

    ModelPages(ReadModels models, ReadDrafts drafts, ReadComments comments, ModelWords words) {
        this.comments = comments;
        this.models = models;
        this.drafts = drafts;
        this.words = words;
    }

    @GetMapping
    String list(Model page, Actor.Person who) {
        page.addAttribute("histories", models.all(who));
        List<ModelDraft> open = drafts.open(who);
        page.addAttribute("drafts", open);
        page.addAttribute(
                "comments", comments.open(open.stream().map(ModelDraft::id).toList(), who));
        return "modeling/models";
    }

    @GetMapping("/{model}")
    String inForce(@PathVariable String model, Model page, Actor.Person who) {
        ModelHistory history = models.of(model, who);
        return show(history, history.inForce(), page, who);
    }

    @GetMapping("/{model}/versions/{number}")
    String version(@PathVariable String model, @PathVariable int number, Model page, Actor.Person who) {
        ModelHistory history = models.of(model, who);
        return show(history, history.version(number), page, who);
    }

    private String show(ModelHistory history, ModelHistory.Version version, Model page, Actor.Person who) {
        page.addAttribute("name", words.name(history.model()));
        page.addAttribute("mayDraw", who.holdsAnywhere(Role.ADMIN));
        page.addAttribute("history", history);
        page.addAttribute("version", version);
        if (OwnTable.named(history.model()).isPresent()) {
            page.addAttribute("table", models.table(history.model(), version.number(), who));
            return "modeling/table";
        }
        page.addAttribute("steps", models.steps(history.model(), version.number(), who));
        return "modeling/model";
    }
}
