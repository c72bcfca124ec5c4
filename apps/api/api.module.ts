import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { Accounts, Amendments, Board, Counter, Desk, Duties, Forwarding, HandOvers, Hints, Inbox, JointVisits, MovedTime, Office, Overview, Parked, ReadingRoom, Rulebook, RuleDrafting, Sessions, Supervising, Worklists } from '@bihuan/desk';
import { shippedLexicon, type Imports } from '@bihuan/intake';
import { Meters, type Log, type Settings } from '@bihuan/platform';
import { Letters } from '@bihuan/post';
import { AnswerLinkController } from './complaints/answer-link.controller.js';
import { ComplaintView } from './complaints/complaint-view.js';
import { ComplaintsController } from './complaints/complaints.controller.js';
import { JointVisitsController } from './complaints/joint-visits.controller.js';
import { LettersController } from './complaints/letters.controller.js';
import { MovesController } from './complaints/moves.controller.js';
import { Moves } from './complaints/moves.js';
import { OrderMovesController } from './orders/order-moves.controller.js';
import { OrderMoves } from './orders/order-moves.js';
import { OrderView } from './orders/order-view.js';
import { OrdersController } from './orders/orders.controller.js';
import { PaperController } from './orders/paper/paper.controller.js';
import { PaperStyleController } from './paper/paper-style.controller.js';
import { LedgerController } from './ledger/ledger.controller.js';
import { ProblemPaperController } from './ledger/paper/problem-paper.controller.js';
import { ProblemMovesController } from './ledger/problem-moves.controller.js';
import { ProblemMoves } from './ledger/problem-moves.js';
import { ProblemView } from './ledger/problem-view.js';
import { OverviewController } from './complaints/overview.controller.js';
import { BoardController } from './desk/board.controller.js';
import { ListsController } from './desk/lists.controller.js';
import { LiveController } from './desk/live.controller.js';
import { Streams } from './desk/streams.js';
import { TimeController } from './desk/time.controller.js';
import { TimeSetting } from './desk/time-setting.js';
import { formPipe } from './door/forms.js';
import { Problems } from './door/problems.js';
import { SignInGuard } from './door/sign-in.guard.js';
import { ImportRoom } from './imports/import-room.js';
import { ImportsController } from './imports/imports.controller.js';
import { ParkedController } from './office/parked.controller.js';
import { ContactsController } from './office/contacts.controller.js';
import { DirectoryController } from './office/directory.controller.js';
import { DutiesController } from './office/duties.controller.js';
import { LeavingController } from './office/leaving.controller.js';
import { HealthController } from './health/health.controller.js';
import { Watching } from './health/watching.js';
import { MetricsController, MetricsDoor } from './metrics/metrics.controller.js';
import { InvitationController } from './office/invitation.controller.js';
import { SessionController } from './office/session.controller.js';
import { PagesController } from './public/pages.controller.js';
import { problemPage } from './public/problem-page.js';
import { PublicController } from './public/public.controller.js';
import { AmendmentsController } from './rules/amendments.controller.js';
import { DraftsController } from './rules/drafts.controller.js';
import { HintLines } from './hints/hint-lines.js';
import { HintsController } from './hints/hints.controller.js';
import { RulesController } from './rules/rules.controller.js';
import { Suggestions } from './suggestions/suggestions.js';
import { SuggestionsController } from './suggestions/suggestions.controller.js';

/** The HTTP door over an open office. */
@Module({})
export class ApiModule {
  static over(office: Office, imports: Imports, settings: Settings, log: Log, meters = new Meters('api')): DynamicModule {
    const { orders, orderRoom, problems, problemRoom, desk, rulebook, room, overview, visits, board, supervising, live, accounts, sessions, worklists, inbox, time, forwarding, counter, drafting, amendments } = office;
    return {
      module: ApiModule,
      controllers: [
        SessionController, InvitationController, DirectoryController, DutiesController, LeavingController, OverviewController, HintsController, ComplaintsController, AnswerLinkController, MovesController, JointVisitsController, PaperController, OrdersController, OrderMovesController, PaperStyleController, ProblemPaperController, LedgerController, ProblemMovesController,
        ListsController, BoardController, LiveController, RulesController, DraftsController, AmendmentsController, PublicController, PagesController, TimeController, ImportsController, SuggestionsController, HealthController, MetricsController,
        ContactsController, LettersController,
        ParkedController,
      ],
      providers: [
        { provide: Office, useValue: office },
        { provide: Desk, useValue: desk },
        { provide: Rulebook, useValue: rulebook },
        { provide: ReadingRoom, useValue: room },
        { provide: Overview, useValue: overview },
        { provide: JointVisits, useValue: visits },
        { provide: Board, useValue: board },
        { provide: Supervising, useValue: supervising },
        { provide: Streams, useValue: new Streams(live, time, sessions) },
        { provide: Accounts, useValue: accounts },
        { provide: Sessions, useValue: sessions },
        { provide: Worklists, useValue: worklists },
        { provide: Inbox, useValue: inbox },
        { provide: MovedTime, useValue: time },
        { provide: Duties, useValue: office.duties },
        { provide: HandOvers, useValue: office.handOvers },
        { provide: Hints, useValue: office.hints },
        { provide: HintLines, useValue: new HintLines(rulebook) },
        { provide: Counter, useValue: counter },
        { provide: RuleDrafting, useValue: drafting },
        { provide: Amendments, useValue: amendments },
        { provide: Forwarding, useValue: forwarding },
        { provide: TimeSetting, useValue: new TimeSetting(settings.time === 'movable') },
        { provide: Moves, useValue: new Moves(desk, room) },
        { provide: ComplaintView, useValue: new ComplaintView(room, rulebook, time, accounts) },
        { provide: OrderMoves, useValue: new OrderMoves(orders, orderRoom) },
        { provide: OrderView, useValue: new OrderView(orderRoom, { complaint: room, problem: problemRoom }, rulebook, time, accounts) },
        { provide: ProblemMoves, useValue: new ProblemMoves(problems, problemRoom) },
        { provide: ProblemView, useValue: new ProblemView(problemRoom, rulebook, time, accounts) },
        { provide: Letters, useValue: new Letters(office.database.hot, rulebook) },
        { provide: Parked, useValue: new Parked(office.database.hot) },
        { provide: ImportRoom, useValue: new ImportRoom(imports, accounts, settings.importMost * 1024 * 1024, log) },
        { provide: Suggestions, useValue: new Suggestions(shippedLexicon) },
        { provide: Watching, useValue: new Watching(room, rulebook) },
        { provide: MetricsDoor, useValue: new MetricsDoor(settings.metrics, meters) },
        { provide: APP_PIPE, useFactory: formPipe },
        { provide: APP_GUARD, useClass: SignInGuard },
        { provide: APP_FILTER, useValue: new Problems(rulebook, log, meters, problemPage) },
      ],
    };
  }
}
