package io.duban.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.report.ClaimCompletion;
import io.duban.report.ClaimContent;
import io.duban.report.ClaimDraft;
import io.duban.report.DecideClaim;
import io.duban.shared.Actor;
import io.duban.task.TaskId;
import io.duban.web.As;
import io.duban.work.Decision;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever decides on a claim again is shown what changed since it came back, and may open it as it was. */
@DubanTest
class ClaimHistoryTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private Walk walk;
    private Party lead;
    private TaskId task;
    private String claim;

    @BeforeEach
    void aClaimThatCameBackAndWasHandedInAgain() {
        walk = new Walk(context);
        lead = walk.party();
        task = walk.atItsEnd(lead);
        claim = "/tasks/" + task + "/completion/claim";
        handIn("泵站二十座已经建成。", 100);
        later();
        walk.the(DecideClaim.class)
                .decide(walk.at(task, TestSteps.REVIEW_CLAIM), Decision.giveBack("请核对座数。"), List.of(), walk.staff);
        later();
    }

    @Test
    void isComparedFieldByFieldWithWhatCameBack() throws Exception {
        assertThat(page(claim, lead.officer()).select("#changes").text()).contains("草稿与上次报送相比", "请核对座数。");
        handIn("泵站十九座已经建成。", 95);
        Document deciding = page(decision(), walk.staff);
        assertThat(deciding.select("#changes del").eachText())
                .anySatisfy(gone -> assertThat(gone).contains("二十"));
        assertThat(deciding.select("#changes ins").eachText())
                .anySatisfy(come -> assertThat(come).contains("十九"));
        assertThat(deciding.select("#changes").text()).contains("100%", "95%", "完成情况", "第 2 次报送");
    }

    @Test
    void isReadAsItWasHandedIn() throws Exception {
        handIn("泵站十九座已经建成。", 95);
        assertThat(page(claim + "/versions/1", walk.staff).select("main").text())
                .contains("第 1 次报送", "二十座", "100%")
                .doesNotContain("十九座");
        mvc.perform(get("/api" + claim + "/versions").with(As.person(walk.staff)))
                .andExpect(jsonPath("$.versions.length()").value(2))
                .andExpect(jsonPath("$.comparison.differences[?(@.field == 'DONE')].after")
                        .value("泵站十九座已经建成。"));
        mvc.perform(get("/api" + claim + "/versions/1").with(As.person(walk.staff)))
                .andExpect(jsonPath("$.claim.done").value("泵站二十座已经建成。"))
                .andExpect(jsonPath("$.claim.percent").value(100));
        mvc.perform(get("/api" + claim + "/versions/3").with(As.person(walk.staff)))
                .andExpect(status().isNotFound());
    }

    /** What is being written is the lead unit's own, and what was written before with it. */
    @Test
    void isTheLeadUnitsOwnWhileItIsWrittenAnew() throws Exception {
        assertThat(page(claim, walk.staff).select("#changes")).isEmpty();
        mvc.perform(get(claim + "/versions/1").with(As.person(walk.staff))).andExpect(status().isNotFound());
        mvc.perform(get(claim + "/versions/1").with(As.person(lead.officer()))).andExpect(status().isOk());
        mvc.perform(get(claim + "/versions/1").with(As.person(walk.party().officer())))
                .andExpect(status().isNotFound());
    }

    private void handIn(String done, int percent) {
        ClaimContent content =
                new ClaimContent(done, percent, walk.claimed(task).targets());
        walk.the(ClaimCompletion.class).submit(task, new ClaimDraft(content, null, Walk.WINDOW), lead.officer());
    }

    private void later() {
        walk.clock().advance(Duration.ofHours(2));
    }

    private String decision() {
        return "/tasks/" + task + "/completion/decisions/" + TestSteps.REVIEW_CLAIM.node();
    }

    private Document page(String path, Actor.Person who) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(As.person(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
