package io.duban.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Statements;
import io.duban.intake.confirming.Documents;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.TakeInDocument;
import io.duban.plan.Drafting;
import io.duban.web.As;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** A plan of 300 tasks in a document of 200,000 characters: its page stays as small as that of a shorter one. */
@DubanTest
class LongProposalTest {

    private static final int TASKS = 300;
    private static final int CHARACTERS = 200_000;
    private static final int LARGEST_PAGE = 300_000;

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private Drafting drafting;
    private String base;

    @BeforeEach
    void aLongDocumentTakenIn() {
        drafting = new Drafting(context);
        String text = new Documents(context).longText(TASKS, CHARACTERS);
        ProposalId id = context.getBean(TakeInDocument.class).text(drafting.office, text, drafting.staff);
        base = "/plans/proposals/" + id;
    }

    @Test
    void isShownInPortions() throws Exception {
        String page = page(base);
        assertThat(page.getBytes(UTF_8).length).isLessThan(LARGEST_PAGE);
        assertThat(Jsoup.parse(page).select(".proposal-row")).hasSize(SheetPage.SIZE);
        assertThat(Jsoup.parse(page).select("#rows .toolbar h2").text()).contains("300");
        assertThat(page(base + "/rows?page=2").length()).isLessThan(page.length());
    }

    @Test
    void showsTheTaskAndTheWordsThatAreAskedForWhereverTheyStand() throws Exception {
        Document page = Jsoup.parse(page(base + "?order=document&row=257"));
        assertThat(page.select("#row-257 h3").text()).isEqualTo("257 整修支渠256");
        assertThat(page.select("#document .mark-title[data-row=257]").text()).isEqualTo("整修支渠256");
        Document text = Jsoup.parse(page(base + "/text?at=199000"));
        assertThat(text.select("#document").text()).contains("整修支渠298");
    }

    @Test
    void takesNoMoreStatementsForItsPageOrACorrectionThanAShortOne() throws Exception {
        assertThat(statements(base + "?page=3")).isLessThanOrEqualTo(11);
        long correcting = new Statements(context).of(() -> mvc.perform(post(base + "/items/7/drop")
                        .with(As.person(drafting.staff))
                        .param("version", "0"))
                .andExpect(status().is3xxRedirection()));
        assertThat(correcting).isLessThanOrEqualTo(7);
    }

    private long statements(String path) {
        return new Statements(context).of(() -> page(path));
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path).with(As.person(drafting.staff)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
    }
}
