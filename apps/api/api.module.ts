import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { Accounts, Counter, Desk, Forwarding, Inbox, MovedTime, Office, Overview, ReadingRoom, Rulebook, Sessions, Worklists } from '@bihuan/desk';
import { shippedLexicon, type Imports } from '@bihuan/intake';
import { Meters, type Log, type Settings } from '@bihuan/platform';
import { AnswerLinkController } from './complaints/answer-link.controller.js';
import { ComplaintView } from './complaints/complaint-view.js';
import { ComplaintsController } from './complaints/complaints.controller.js';
import { MovesController } from './complaints/moves.controller.js';
import { Moves } from './complaints/moves.js';
import { OverviewController } from './complaints/overview.controller.js';
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
import { DirectoryController } from './office/directory.controller.js';
import { HealthController } from './health/health.controller.js';
import { Watching } from './health/watching.js';
import { MetricsController, MetricsDoor } from './metrics/metrics.controller.js';
import { InvitationController } from './office/invitation.controller.js';
import { SessionController } from './office/session.controller.js';
import { PagesController } from './public/pages.controller.js';
import { problemPage } from './public/problem-page.js';
import { PublicController } from './public/public.controller.js';
import { RulesController } from './rules/rules.controller.js';
import { Suggestions } from './suggestions/suggestions.js';
import { SuggestionsController } from './suggestions/suggestions.controller.js';

/** The HTTP door over an open office. */
@Module({})
export class ApiModule {
  static over(office: Office, imports: Imports, settings: Settings, log: Log, meters = new Meters('api')): DynamicModule {
    const { desk, rulebook, room, overview, live, accounts, sessions, worklists, inbox, time, forwarding, counter } = office;
    return {
      module: ApiModule,
      controllers: [
        SessionController, InvitationController, DirectoryController, OverviewController, ComplaintsController, AnswerLinkController, MovesController,
        ListsController, LiveController, RulesController, PublicController, PagesController, TimeController, ImportsController, SuggestionsController, HealthController, MetricsController,
      ],
      providers: [
        { provide: Office, useValue: office },
        { provide: Desk, useValue: desk },
        { provide: Rulebook, useValue: rulebook },
        { provide: ReadingRoom, useValue: room },
        { provide: Overview, useValue: overview },
        { provide: Streams, useValue: new Streams(live, time, sessions) },
        { provide: Accounts, useValue: accounts },
        { provide: Sessions, useValue: sessions },
        { provide: Worklists, useValue: worklists },
        { provide: Inbox, useValue: inbox },
        { provide: MovedTime, useValue: time },
        { provide: Counter, useValue: counter },
        { provide: Forwarding, useValue: forwarding },
        { provide: TimeSetting, useValue: new TimeSetting(settings.time === 'movable') },
        { provide: Moves, useValue: new Moves(desk, room) },
        { provide: ComplaintView, useValue: new ComplaintView(room, rulebook, time, accounts) },
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
