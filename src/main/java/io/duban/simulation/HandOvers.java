package io.duban.simulation;

import io.duban.organization.People;
import io.duban.shared.Actor;
import io.duban.shared.PersonName;
import io.duban.work.AddCoHandler;
import io.duban.work.Block;
import io.duban.work.CoHandle;
import io.duban.work.CoHandler;
import io.duban.work.CoHandlers;
import io.duban.work.Delegate;
import io.duban.work.DoneStep;
import io.duban.work.DoneSteps;
import io.duban.work.OpenItem;
import io.duban.work.OpenItems;
import io.duban.work.PassOn;
import io.duban.work.Prepare;
import io.duban.work.SendBack;
import io.duban.work.Withdraw;
import io.duban.worklist.WorkItem;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What people do with a step besides its own form: pass it on, have it prepared, ask a colleague, send it back, take
 * back what they handed in.
 */
@Configuration(proxyBeanMethods = false)
@SimulationOnly
class HandOvers {

    private static final Set<Block> ALL = EnumSet.allOf(Block.class);

    @Bean
    Occasion passingOn(PassOn passOn, Able able) {
        return new Happening("passOn", 4, ALL) {
            @Override
            public void act(WorkItem item, Chance chance) {
                List<Actor.Person> all = able.of(item);
                if (all.size() > 1 && item.assignee() == null) {
                    passOn.to(item.id(), all.get(1).id(), "请协助办理。", all.get(0));
                }
            }
        };
    }

    @Bean
    Occasion delegating(Delegate delegate, Able able) {
        return new Happening("delegate", 4, ALL) {
            @Override
            public void act(WorkItem item, Chance chance) {
                able.first(item).ifPresent(who -> delegate.choice(item.id(), who).helpers().stream()
                        .findFirst()
                        .ifPresent(helper -> delegate.to(item.id(), helper.id(), "请先准备。", who)));
            }
        };
    }

    @Bean
    Occasion handingBack(Prepare prepare, OpenItems items, People people) {
        return new Second("handBack", "delegate") {
            @Override
            public void act(WorkItem item, Chance chance) {
                items.find(item.id())
                        .map(OpenItem::prepares)
                        .ifPresent(one -> prepare.handBack(item.id(), "已备好。", people.actor(one)));
            }
        };
    }

    @Bean
    Occasion asking(AddCoHandler add, Able able) {
        return new Happening("coHandler", 4, ALL) {
            @Override
            public void act(WorkItem item, Chance chance) {
                able.first(item).ifPresent(who -> add.choice(item.id(), who).able().stream()
                        .findFirst()
                        .ifPresent(one -> add.add(item.id(), one.id(), "请提出意见。", who)));
            }
        };
    }

    @Bean
    Occasion answering(CoHandle give, CoHandlers coHandlers, People people) {
        return new Second("opinion", "coHandler") {
            @Override
            public void act(WorkItem item, Chance chance) {
                coHandlers.of(item.id()).stream()
                        .filter(CoHandler::isOwing)
                        .forEach(one -> give.give(item.id(), "同意。", people.actor(one.person())));
            }
        };
    }

    @Bean
    Occasion sendingBack(SendBack sendBack, Able able) {
        Set<Block> deciding = EnumSet.of(
                Block.DECIDE_PLAN,
                Block.DECIDE_ANNUAL_PLAN,
                Block.DECIDE_UNIT_REPORT,
                Block.DECIDE_REPORT,
                Block.DECIDE_REPLY);
        return new Happening("sendBack", 4, deciding) {
            @Override
            public void act(WorkItem item, Chance chance) {
                able.first(item).ifPresent(who -> {
                    List<DoneStep> earlier = sendBack.choice(item.id(), who).earlier();
                    if (!earlier.isEmpty()) {
                        DoneStep to = earlier.get(chance.below(earlier.size(), "to which"));
                        sendBack.to(item.id(), to.id(), "请重新核实。", who);
                    }
                });
            }
        };
    }

    @Bean
    Occasion takingBack(Withdraw withdraw, DoneSteps done, People people) {
        return new Happening("withdraw", 4, ALL) {
            @Override
            public void act(WorkItem item, Chance chance) {
                String handedIn = item.handedIn();
                if (handedIn != null) {
                    done.handedIn(handedIn)
                            .map(DoneStep::doneBy)
                            .map(people::actor)
                            .filter(who ->
                                    !withdraw.choice(handedIn, who).waiting().isEmpty())
                            .ifPresent(who -> withdraw.withdraw(handedIn, "数据有误，补充后再报。", who));
                }
            }
        };
    }

    @Bean
    Able ablePeople(OpenItems items, People people) {
        return new Able(items, people);
    }

    /** Who can do a step, with today's roles. */
    record Able(OpenItems items, People people) {

        List<Actor.Person> of(WorkItem item) {
            return items.able(item.id()).stream()
                    .map(PersonName::id)
                    .map(people::actor)
                    .toList();
        }

        Optional<Actor.Person> first(WorkItem item) {
            return of(item).stream()
                    .filter(one -> item.assignee() == null || item.assignee().equals(one.id()))
                    .findFirst();
        }
    }

    /** What follows for certain, and until then holds the step up. */
    private abstract static class Second extends Happening {

        private final String follows;

        Second(String name, String follows) {
            super(name, 100, ALL);
            this.follows = follows;
        }

        @Override
        public String follows() {
            return follows;
        }

        @Override
        public boolean holdsUp() {
            return true;
        }
    }
}
