// swift-format-ignore-file
// Written by Tools/generate_tables.py from Tools/data; change those, not this file.

/// What a phrase can be in a council paper.
package enum PhraseRole: Sendable, CaseIterable {
    /// `label.subject`: label of a header field: what the paper is about.
    case labelSubject
    /// `label.date`: label of the day of the paper.
    case labelDate
    /// `label.meeting`: label of the day of the raad's or a committee's meeting.
    case labelMeeting
    /// `label.board`: label of the day on which the college decided.
    case labelBoard
    /// `label.number`: label of the number of a paper or case.
    case labelNumber
    /// `label.kind`: label of the kind of paper.
    case labelKind
    /// `label.person`: label of a person, or of who asks.
    case labelPerson
    /// `label.matter`: label of another matter of the header.
    case labelMatter
    /// `label.phone`: label of a telephone number.
    case labelPhone
    /// `label.gemeente`: label of the municipality.
    case labelGemeente
    /// `label.short`: label only before a colon or on a line of its own: the word often begins a sentence or stands alone.
    case labelShort
    /// `label.chapter`: word that also heads a chapter: a label only where its value stands on the same line.
    case labelChapter
    /// `label.page`: word in capitals that stands beside a label in the head of a page, above its own value.
    case labelPage
    /// `label.correspondent`: label of a message's sender or receiver.
    case labelCorrespondent
    /// `label.item`: first head of a table of items.
    case labelItem
    /// `speaker`: first words of who speaks in a verslag.
    case speaker
    /// `title.kind.agenda`: name by which a paper calls its own kind: agenda.
    case titleKindAgenda
    /// `title.kind.amendement`: name by which a paper calls its own kind: amendement.
    case titleKindAmendement
    /// `title.kind.besluitenlijst`: name by which a paper calls its own kind: besluitenlijst.
    case titleKindBesluitenlijst
    /// `title.kind.bestemmingsplan`: name by which a paper calls its own kind: bestemmingsplan.
    case titleKindBestemmingsplan
    /// `title.kind.bijlage`: name by which a paper calls its own kind: bijlage.
    case titleKindBijlage
    /// `title.kind.collegebesluit`: name by which a paper calls its own kind: collegebesluit.
    case titleKindCollegebesluit
    /// `title.kind.collegevoorstel`: name by which a paper calls its own kind: collegevoorstel.
    case titleKindCollegevoorstel
    /// `title.kind.evaluatie`: name by which a paper calls its own kind: evaluatie.
    case titleKindEvaluatie
    /// `title.kind.initiatiefvoorstel`: name by which a paper calls its own kind: initiatiefvoorstel.
    case titleKindInitiatiefvoorstel
    /// `title.kind.kennisgeving`: name by which a paper calls its own kind: kennisgeving.
    case titleKindKennisgeving
    /// `title.kind.motie`: name by which a paper calls its own kind: motie.
    case titleKindMotie
    /// `title.kind.notulen`: name by which a paper calls its own kind: notulen.
    case titleKindNotulen
    /// `title.kind.overig`: name by which a paper calls its own kind: overig.
    case titleKindOverig
    /// `title.kind.raadsbesluit`: name by which a paper calls its own kind: raadsbesluit.
    case titleKindRaadsbesluit
    /// `title.kind.raadsinformatiebrief`: name by which a paper calls its own kind: raadsinformatiebrief.
    case titleKindRaadsinformatiebrief
    /// `title.kind.raadsvoorstel`: name by which a paper calls its own kind: raadsvoorstel.
    case titleKindRaadsvoorstel
    /// `title.kind.rapport`: name by which a paper calls its own kind: rapport.
    case titleKindRapport
    /// `title.kind.schriftelijke vragen`: name by which a paper calls its own kind: schriftelijke vragen.
    case titleKindSchriftelijkeVragen
    /// `title.kind.startnotitie`: name by which a paper calls its own kind: startnotitie.
    case titleKindStartnotitie
    /// `title.kind.toezeggingenlijst`: name by which a paper calls its own kind: toezeggingenlijst.
    case titleKindToezeggingenlijst
    /// `title.kind.verordening`: name by which a paper calls its own kind: verordening.
    case titleKindVerordening
    /// `title.state`: what may stand before the name of a kind.
    case titleState
    /// `title.inquiry`: questions named by their article of the rules of order.
    case titleInquiry
    /// `title.scope`: how the name of a verordening of several words begins.
    case titleScope
    /// `rule.verordening`: a verordening by the end of its name.
    case ruleVerordening
    /// `title.chapter`: heading wherever it stands alone on a line, also before another heading or a list.
    case titleChapter
    /// `title.misread`: title whose first letter OCR read as an l.
    case titleMisread
    /// `title.masthead`: what the head of an official publication says above its title.
    case titleMasthead
    /// `title.part`: name of a part that a number follows.
    case titlePart
    /// `title.question`: words with which a question begins.
    case titleQuestion
    /// `title.related`: title of the section on related decisions.
    case titleRelated
    /// `title.article`: how an article's heading begins, as it is printed.
    case titleArticle
    /// `heading.not`: beginning of a short line that is no heading: formal parts of a decision, signatures, greetings, page feet.
    case headingNot
    /// `chapter.nothing`: all that a chapter says.
    case chapterNothing
    /// `body.opening`: beginning of a line with which the body of a paper starts, below its header.
    case bodyOpening
    /// `salutation`: how a letter begins.
    case salutation
    /// `self.before`: first word of `Voor u ligt`.
    case selfBefore
    /// `self.lies`: verb of `Voor u ligt`.
    case selfLies
    /// `meeting.opens`: verb of `De voorzitter opent de vergadering`.
    case meetingOpens
    /// `opening.mayor`: first word of `burgemeester en wethouders`.
    case openingMayor
    /// `rule.set`: words that set a rule.
    case ruleSet
    /// `rule.word`: sort of rule that such a decision sets.
    case ruleWord
    /// `day.other`: word before the day of something else than the paper.
    case dayOther
    /// `day.asked`: verb before `op` and the day of questions.
    case dayAsked
    /// `page.foot`: word before a number of a page.
    case pageFoot
    /// `place.gemeente`: word before the name of a municipality, also as OCR reads it.
    case placeGemeente
    /// `place.council`: body of a municipality before its name.
    case placeCouncil
    /// `place.board`: last word of `burgemeester en wethouders`.
    case placeBoard
    /// `place.college`: college before a municipality's name.
    case placeCollege
    /// `place.initial`: last letter of `B&W`.
    case placeInitial
    /// `place.preposition`: word that often, not always, stands before the municipality's own name.
    case placePreposition
    /// `place.province`: province before its name.
    case placeProvince
    /// `place.waterschap`: waterschap before its name.
    case placeWaterschap
    /// `place.hoogheemraadschap`: hoogheemraadschap before its name.
    case placeHoogheemraadschap
    /// `place.other`: names behind `raad van` that are no municipality's.
    case placeOther
    /// `place.elsewhere`: names behind `in` that are no municipality of council papers.
    case placeElsewhere
    /// `place.townhall`: building before `te` and the municipality's name.
    case placeTownhall
    /// `place.bestuur`: governing body of a waterschap or province.
    case placeBestuur
    /// `place.staten`: states of a province.
    case placeStaten
    /// `place.title`: word before the name that is no part of it.
    case placeTitle
    /// `place.particle`: small word within the name of a place.
    case placeParticle
    /// `place.lowered`: small word that stays in lower case where a name in capitals is written as usual.
    case placeLowered
    /// `place.stop`: capitalised word that ends the name of a place.
    case placeStop
    /// `related.label`: label before the number of a related decision.
    case relatedLabel
    /// `related.none`: entry that says that there is none.
    case relatedNone
    /// `related.inapplicable`: how an entry begins that says that there is none.
    case relatedInapplicable
    /// `heading.decision`: title above what is asked for.
    case headingDecision
    /// `heading.proposal`: first word of `voorstel tot besluit`.
    case headingProposal
    /// `heading.take`: second word of `te nemen besluit`.
    case headingTake
    /// `heading.article`: small word before or within a title above what is asked.
    case headingArticle
    /// `heading.state`: how far the besluit is, in a title above what is asked.
    case headingState
    /// `heading.noun`: what is asked, in a title above it.
    case headingNoun
    /// `heading.compound`: title above what is asked in one word.
    case headingCompound
    /// `heading.link`: small word behind `voorstel` in such a title.
    case headingLink
    /// `heading.preposition`: small word before the body in such a title.
    case headingPreposition
    /// `heading.body`: body or paper named in such a title.
    case headingBody
    /// `leadin.request`: first words of what a motie or amendement asks.
    case leadinRequest
    /// `decision.end`: first words of a line behind a decision, wherever they stand.
    case decisionEnd
    /// `signature`: whose signature closes a decision: alone on the line, or before a comma or a wide gap.
    case signature
    /// `clause.proposal`: clause that names the proposal, between `De raad` and `besluit:`.
    case clauseProposal
    /// `clause.basis`: clause that names the legal basis.
    case clauseBasis
    /// `clause.other`: other clause between `De raad` and `besluit:`.
    case clauseOther
    /// `clause.decision`: the word that ends the clauses.
    case clauseDecision
    /// `decision.opening`: first words of a besluit.
    case decisionOpening
    /// `leadin.speaker`: who asks, at the beginning of a sentence that asks for a decision.
    case leadinSpeaker
    /// `leadin.asked`: who is asked, at the beginning of such a sentence.
    case leadinAsked
    /// `leadin.reason`: why: the beginning of such a sentence, verb and speaker follow.
    case leadinReason
    /// `leadin.whole`: the whole beginning of such a sentence.
    case leadinWhole
    /// `sentence.proposes`: verb that `voor` completes.
    case sentenceProposes
    /// `sentence.asks`: verb that says whom is asked.
    case sentenceAsks
    /// `sentence.hearer`: who is asked, behind the verb.
    case sentenceHearer
    /// `sentence.speaker`: who asks, behind the verb.
    case sentenceSpeaker
    /// `sentence.manner`: small words between the parts of such a sentence.
    case sentenceManner
    /// `sentence.asked`: participle of `De raad wordt gevraagd`.
    case sentenceAsked
    /// `subject.signal`: words before the subject of a proposal, wherever they stand.
    case subjectSignal
    /// `subject.behindday`: words before the subject of a proposal, only behind its date.
    case subjectBehindday
    /// `preamble.proposal`: paper that the clause `gezien` names.
    case preambleProposal
    /// `preamble.convened`: word of `bijeen in zijn vergadering`.
    case preambleConvened
    /// `preamble.taken`: verb of `Dit besluit is genomen`.
    case preambleTaken
    /// `adopt.fixed`: first word of `vast te stellen`, last of `stelt vast`.
    case adoptFixed
    /// `adopt.sets`: first word of `stelt vast`.
    case adoptSets
    /// `adopt.set`: last word of `vast te stellen`.
    case adoptSet
    /// `decide.has`: verb before `besloten`.
    case decideHas
    /// `decide.besluit`: the word before what was decided, also in spaced letters.
    case decideBesluit
    /// `decide.besluiten`: the same of several who decide.
    case decideBesluiten
    /// `decide.decider`: who decides, between `besluit` and its colon.
    case decideDecider
    /// `decision.following`: word that points to what stands below.
    case decisionFollowing
    /// `article.glued`: `ArtikelI`: heading of an article, its figure written on to it.
    case articleGlued
    /// `item.point`: word before the number of a point.
    case itemPoint
    /// `request.verb`: verb of asking that opens a line above a list, in a motie or amendement.
    case requestVerb
    /// `request.noun`: noun of asking that stands before a colon above a list, in a motie or amendement.
    case requestNoun
    /// `vote.against`: word behind the votes against.
    case voteAgainst
    /// `money.word`: word of money in the heading of a table, column or row.
    case moneyWord
    /// `money.telling`: money in the column of a table whose unit another column gives.
    case moneyTelling
    /// `money.thousands`: unit of a thousand.
    case moneyThousands
    /// `column.time`: heading of figures that can be years.
    case columnTime
    /// `column.count`: heading of figures that are no money.
    case columnCount
    /// `money.behind`: what may follow a sum that has no sign.
    case moneyBehind
    /// `money.weighed`: word that makes `ton` a weight.
    case moneyWeighed
    /// `money.comparing`: word between two sums.
    case moneyComparing
    /// `money.sum`: noun before a sum.
    case moneySum
    /// `modifier.toward`: first word of `naar schatting`.
    case modifierToward
    /// `modifier.above`: `boven` before a floor.
    case modifierAbove
    /// `modifier.capped`: verb before `op` and a ceiling.
    case modifierCapped
    /// `modifier.subsistence`: word before `minimum` that makes it a level of income.
    case modifierSubsistence
    /// `modifier.amounting`: verb or noun between `maximale bijdrage` and its amount.
    case modifierAmounting
    /// `modifier.change`: verb of a change, before where a sum ends up.
    case modifierChange
    /// `amount.minus`: word of a negative amount.
    case amountMinus
    /// `amount.plural`: number of which is not said how much.
    case amountPlural
    /// `number.unit`: number below ten, with its value.
    case numberUnit
    /// `number.teen`: number from ten to nineteen, with its value.
    case numberTeen
    /// `number.ten`: number of tens, with its value.
    case numberTen
    /// `number.onehalf`: one and a half.
    case numberOnehalf
    /// `number.half`: a half.
    case numberHalf
    /// `number.andhalf`: a half behind another number, in one word.
    case numberAndhalf
    /// `number.thousand`: thousand within a number in one word.
    case numberThousand
    /// `number.hundred`: hundred within a number in one word.
    case numberHundred
    /// `number.and`: `en` within a number in one word.
    case numberAnd
    /// `number.quarter`: part of a million, in hundredths.
    case numberQuarter
    /// `day.weekday`: name of a day of the week.
    case dayWeekday
    /// `year.plain`: `jaar`, not `jaren`.
    case yearPlain
    /// `year.decade`: first word of a decade.
    case yearDecade
    /// `week.hours`: unit behind a number of weeks that is none of the calendar.
    case weekHours
    /// `rule.abbreviation`: short name of a law or rule that a year may end.
    case ruleAbbreviation
    /// `paper.ofyear`: paper of a year, even where a law stands before it.
    case paperOfyear
    /// `rule.timetable`: timetable of trains and buses, no rule.
    case ruleTimetable
    /// `rule.name`: end of the name of a rule that a year may end.
    case ruleName
    /// `rule.wet`: end of the name of a law, with a capital.
    case ruleWet
    /// `rule.besluit`: end of the name of an amvb, with a capital.
    case ruleBesluit
    /// `rule.decided`: beginning of a besluit that is no rule.
    case ruleDecided
    /// `plan.end`: end of the name of a plan.
    case planEnd
    /// `plan.beginning`: beginning of the name of a spatial plan that a year may end.
    case planBeginning
    /// `year.numbered`: word before a number that is no year.
    case yearNumbered
    /// `year.counted`: what is counted behind a number that is no year.
    case yearCounted
    /// `block.opening`: first word of a part of a besluit or motie, also where no blank line stands before it.
    case blockOpening
    /// `block.decider`: who decides, at the start of a part of a besluit: with a capital.
    case blockDecider
    /// `block.part`: name of a part that opens a block where a number follows.
    case blockPart
    /// `marker.misread`: letter that OCR read for a bullet.
    case markerMisread
    /// `question.opening`: first word of a question that is the title of what the raad is asked.
    case questionOpening
    /// `question.decider`: who decides, in such a question.
    case questionDecider
    /// `question.decision`: what is decided, in such a question.
    case questionDecision
    /// `question.asking`: word of asking in such a question.
    case questionAsking
    /// `question.duty`: verb of duty or leave in such a question.
    case questionDuty
    /// `question.deciding`: verb of deciding behind one of duty.
    case questionDeciding
    /// `question.past`: word of a question that asks for what was decided before.
    case questionPast
    /// `value.counted`: label whose value is a small number.
    case valueCounted
    /// `value.nothing`: word of a form that says there is no value, or no more than that.
    case valueNothing
    /// `name.particle`: small word inside the name of a person.
    case nameParticle
    /// `table.caption`: first word of the line that names a table.
    case tableCaption
    /// `table.note`: first words of a note below a table.
    case tableNote
    /// `value.person`: word of a label whose value is a person.
    case valuePerson
    /// `law.shortname`: word before the short name that a bracket gives a law.
    case lawShortname
    /// `law.saidbefore`: word that points back to a rule named before.
    case lawSaidbefore
    /// `law.preposition`: word between an article and its law beside the prepositions.
    case lawPreposition
    /// `law.thatarticle`: word before article that points back to one.
    case lawThatarticle
    /// `article.joining`: word between two articles beside en and of.
    case articleJoining
    /// `article.further`: word behind en by which an article goes on.
    case articleFurther
    /// `article.sentence`: part of a lid that is no part of its own.
    case articleSentence
    /// `article.rest`: end of a lid, no part of its own.
    case articleRest
    /// `article.letter`: word before the letter of an onderdeel.
    case articleLetter
    /// `rule.head`: word that a local rule's name turns on, beside verordening, reglement, besluit, regeling, wet.
    case ruleHead
    /// `rule.barehead`: head word that alone names no rule.
    case ruleBarehead
    /// `rule.plan`: plan whose name goes on with capitals only.
    case rulePlan
    /// `rule.adjective`: adjective with which a local rule's name begins.
    case ruleAdjective
    /// `rule.opener`: word in capitals that opens a sentence below the name of a rule.
    case ruleOpener
    /// `rule.end`: word with which a rule's name has ended: verbs, and small words that open another part of the sentence.
    case ruleEnd
    /// `law.division`: part of a law that stands between an article and the law.
    case lawDivision
    /// `law.territory`: word behind the name of a law that makes it another law.
    case lawTerritory
    /// `law.european`: treaty or body whose rules are numbered.
    case lawEuropean
    /// `article.ordinal`: ordinal of a lid above twelve, given behind the sign.
    case articleOrdinal
    /// `rule.order`: abbreviation of every council's reglement van orde.
    case ruleOrder
    /// `rule.oforder`: word behind `reglement van` of the council's rules of order.
    case ruleOforder
    /// `rule.place`: word that leads to the place in the name of a local rule.
    case rulePlace
    /// `rule.genitive`: letter behind the apostrophe of a name.
    case ruleGenitive
    /// `law.misread`: abbreviation of a law as OCR reads it.
    case lawMisread
    /// `law.pointed`: abbreviation of a law that a point may close.
    case lawPointed
    /// `outcome.label`: label before the outcome of a vote.
    case outcomeLabel
    /// `outcome.motion`: motie or amendement whose outcome a sentence tells.
    case outcomeMotion
    /// `outcome.proposal`: voorstel whose outcome a sentence tells.
    case outcomeProposal
    /// `outcome.verb`: verb of a sentence that tells an outcome.
    case outcomeVerb
    /// `outcome.adopted`: words for adopted.
    case outcomeAdopted
    /// `outcome.rejected`: words for rejected.
    case outcomeRejected
    /// `outcome.deferred`: words for held over.
    case outcomeDeferred
    /// `outcome.withdrawn`: words for withdrawn.
    case outcomeWithdrawn
    /// `outcome.amended`: words for adopted with changes.
    case outcomeAmended
    /// `outcome.former`: word of what was voted before.
    case outcomeFormer
    /// `vote.unanimous`: words for a vote without votes against.
    case voteUnanimous
    /// `vote.infavour`: word beside the votes in favour.
    case voteInfavour
    /// `vote.abstained`: word beside those who did not vote.
    case voteAbstained
    /// `vote.counted`: what is counted in a vote.
    case voteCounted
    /// `vote.verb`: verb of voting between a side and who voted so.
    case voteVerb
    /// `vote.fraction`: small word before the name of a party.
    case voteFraction
    /// `vote.person`: title before the name of a person who voted.
    case votePerson
    /// `outcome.addition`: word behind an outcome that adds how, when or by whom.
    case outcomeAddition
    /// `decide.subject`: who decides, in a sentence with grounds and decision in one.
    case decideSubject
    /// `decide.ground`: first words of the grounds in such a sentence.
    case decideGround
    /// `decide.split`: verb of deciding whose particle closes the sentence.
    case decideSplit
    /// `decide.particle`: particle of such a verb.
    case decideParticle
    /// `decide.manner`: word between who decides and what.
    case decideManner
    /// `decide.modal`: verb before `besluiten` that leaves the decision open.
    case decideModal
    /// `place.lead`: words before the name of a place.
    case placeLead
    /// `decision.change`: word of a change in an amendement.
    case decisionChange
    /// `decision.pointing`: word that points to the changes below.
    case decisionPointing
    /// `outcome.set`: word of setting, an outcome only beside others.
    case outcomeSet
    /// `request.addition`: word behind a lead-in that adds a further request.
    case requestAddition
    /// `note.mark`: raised figure before a note.
    case noteMark
    /// `money.letter`: letter that stands for thousands or millions, with its value.
    case moneyLetter
    /// `currency.name`: name or sign of a currency other than the euro, with its number (ISO 4217).
    case currencyName
    /// `money.noun`: noun of nothing but money before a bare figure.
    case moneyNoun
    /// `money.ad`: word before a bare figure that is a sum.
    case moneyAd
    /// `money.times`: sign before the unit of a table.
    case moneyTimes
    /// `number.fraction`: fraction behind a whole figure, with its hundredths.
    case numberFraction
    /// `amount.respective`: word that gives each of several figures its own.
    case amountRespective
    /// `amount.negative`: word that makes a sum beside it negative.
    case amountNegative
    /// `amount.balance`: letter behind a figure of a table: advantage or disadvantage.
    case amountBalance
    /// `modifier.nearly`: words before an estimate.
    case modifierNearly
    /// `article.linking`: noun of `in samenhang met`, which leads to an article of the same law.
    case articleLinking
    /// `article.version`: what a bracket says of the version of an article or lid.
    case articleVersion
    /// `law.glued`: word that a lost space may leave written on to the next one of the name of a law.
    case lawGlued
    /// `number.filed`: verb before `onder` and the number of a register.
    case numberFiled
    /// `number.no`: foreign word for `nummer`, before a point.
    case numberNo
    /// `number.register`: word before `nummer` that makes it that of a register.
    case numberRegister
    /// `number.paper`: paper that its number follows.
    case numberPaper
    /// `number.enclosed`: paper that is named without the number behind it.
    case numberEnclosed
    /// `number.system`: word between a label and its number: name of a document system, or another label.
    case numberSystem
    /// `number.trail`: word between the numbers at the foot of a page.
    case numberTrail
    /// `number.other`: word in a label that makes its number that of another matter.
    case numberOther
    /// `number.proposal`: word in the label of a besluit that makes its number that of the proposal.
    case numberProposal
    /// `number.own`: word before the label of the own number on a first line.
    case numberOwn
    /// `number.bracketed`: paper that its number follows in brackets, beside those of the council.
    case numberBracketed
    /// `number.plan`: first word of `plan van aanpak`.
    case numberPlan
    /// `number.approach`: last word of `plan van aanpak`.
    case numberApproach
    /// `number.foreign`: word before a number that is none of a case: parcels, telephones, publications.
    case numberForeign
    /// `number.court`: court or word of a lawsuit near its number.
    case numberCourt
    /// `number.proposed`: `voorstelnr` and its like, in one word.
    case numberProposed
    /// `law.sort`: sort of rule that a name names; its value the order in which they are looked for.
    case lawSort
    /// `rule.ending`: end of a word that the name of a rule turns on.
    case ruleEnding
    /// `rule.titled`: end of a word with a capital that the name of a rule turns on.
    case ruleTitled
    /// `law.book`: word before the number of a book of a wetboek.
    case lawBook
    /// `number.ordinal`: letters behind the figure of an ordinal.
    case numberOrdinal
    /// `number.program`: name of a document system that stands directly before a number that it gave.
    case numberProgram
    /// `number.series`: council paper that has a series of its own: behind its name no year or sum stands.
    case numberSeries
    /// `number.ours`: word before a label that makes its number that of whoever writes.
    case numberOurs
    /// `day.ofweek`: name of a day of the week, with its place from Monday.
    case dayOfweek
    /// `date.movingfeast`: feast that moves with Easter, with its days behind Good Friday.
    case dateMovingfeast
    /// `date.fixedfeast`: feast of a fixed day, with its month and day.
    case dateFixedfeast
    /// `date.kingsday`: birthday of the king.
    case dateKingsday
    /// `date.budgetday`: opening of the parliamentary year.
    case dateBudgetday
    /// `date.noun`: noun that a month in figures may stand behind.
    case dateNoun
    /// `day.countedend`: ending of a noun in the plural, behind a number that is no year.
    case dayCountedend
    /// `day.participle`: beginning of a participle, which counts nothing behind a number.
    case dayParticiple
    /// `actor.college`: who must: the college, also as it speaks of itself.
    case actorCollege
    /// `actor.raad`: who must: the raad.
    case actorRaad
    /// `actor.burgemeester`: who must: the burgemeester.
    case actorBurgemeester
    /// `actor.wethouder`: who must: a wethouder, whose name may stand behind.
    case actorWethouder
    /// `actor.griffie`: who must: the griffie.
    case actorGriffie
    /// `actor.other`: who must: somebody outside the municipality.
    case actorOther
    /// `actor.notbehind`: preposition before somebody who need do nothing.
    case actorNotbehind
    /// `actor.article`: word between a preposition or verb and who must.
    case actorArticle
    /// `duty.pledge`: verb or noun of a toezegging.
    case dutyPledge
    /// `duty.pledgeparticle`: second part of a verb of promising.
    case dutyPledgeparticle
    /// `duty.addressee`: to whom the college promises.
    case dutyAddressee
    /// `duty.request`: verb by which the raad asks.
    case dutyRequest
    /// `duty.pledgeverb`: verb of promising that needs `toe`.
    case dutyPledgeverb
    /// `day.state`: word before `per` and the day to which a list is brought up.
    case dayState
    /// `label.sent`: label of the day on which the paper was sent.
    case labelSent
    /// `money.named`: name of the euro with a letter for thousands or millions, with its value.
    case moneyNamed
    /// `outcome.body`: label before what a body decided on the proposal of the same paper.
    case outcomeBody
    /// `outcome.labelled`: word between the label of an outcome and its colon: of what body and when.
    case outcomeLabelled
    /// `person.title`: title before the name of a person, often with a point behind it.
    case personTitle
    /// `modifier.compared`: verb between the comparative and `dan` before an amount.
    case modifierCompared
    /// `value.redacted`: word that stands where a name or value was made unreadable.
    case valueRedacted
    /// `deadline.back`: beginning of what comes back to the raad.
    case deadlineBack
    /// `deadline.participle`: ending of a participle.
    case deadlineParticiple
    /// `deadline.beginning`: beginning of a word of beginning, in an item of a plan.
    case deadlineBeginning
    /// `deadline.year`: ending of a kind of year before its figures.
    case deadlineYear
    /// `plan.heading`: ending of the heading of a plan.
    case planHeading
    /// `law.former`: word before a law that no longer holds.
    case lawFormer
    /// `table.unit`: first word of the line that gives the unit of a table.
    case tableUnit
    /// `decide.procedure`: verb of what a meeting decides on its own course.
    case decideProcedure
    /// `outcome.changed`: word for adopted with changes behind a box that is ticked.
    case outcomeChanged
    /// `outcome.refused`: word for rejected behind a box that is ticked.
    case outcomeRefused
    /// `outcome.agreed`: word for adopted behind a box that is ticked.
    case outcomeAgreed
    /// `outcome.tick`: what stands between brackets as a tick.
    case outcomeTick
    /// `outcome.takes`: verb of `neemt de motie aan`.
    case outcomeTakes
    /// `outcome.keeps`: verb of `houdt de motie aan`.
    case outcomeKeeps
    /// `outcome.draws`: verb of `trekt de motie in`.
    case outcomeDraws
    /// `outcome.rejects`: verb of `verwerpt de motie`.
    case outcomeRejects
    /// `decide.passive`: first words of a sentence that tells what was decided, and not by whom.
    case decidePassive
    /// `actor.writer`: word by which who signs a letter means himself.
    case actorWriter
    /// `outcome.sum`: word before the sum of the votes of all parties.
    case outcomeSum
    /// `law.particular`: words between a law and those of its articles that are meant.
    case lawParticular
    /// `outcome.sets`: verb of `stelt het voorstel vast`.
    case outcomeSets
    /// `request.passive`: what is asked of whom, in the passive, behind what an adopted motie is.
    case requestPassive
    /// `vote.hammer`: word that tells in a list of decisions that nobody asked for a vote.
    case voteHammer
    /// `outcome.manner`: how was voted, before the words of an outcome.
    case outcomeManner
    /// `vote.between`: word between a party and the side that it took: wordt geacht te hebben.
    case voteBetween
    /// `vote.dissent`: word that opens those who voted against the others: de fracties van, alleen.
    case voteDissent
    /// `amount.within`: word before a sum that lies in the one before it.
    case amountWithin
    /// `amount.thereof`: word that opens what is said of a part of the sum before it.
    case amountThereof
    /// `amount.yearly`: word that makes a sum one of each year.
    case amountYearly
    /// `amount.once`: word that makes a sum one of one time.
    case amountOnce
    /// `amount.year`: what stands behind `per` or `ieder` where a sum is one of each year.
    case amountYear
    /// `amount.each`: word of what a sum is given to one by one.
    case amountEach
    /// `amount.total`: word of a row or column that adds others up or compares them.
    case amountTotal
    /// `amount.becomes`: word between the sum before a change and the one behind it.
    case amountBecomes
    /// `body.council`: whose meeting a title tells of: the council's.
    case bodyCouncil
    /// `body.committee`: the same: a committee's or another preparing meeting's.
    case bodyCommittee
    /// `body.board`: the same: the college's.
    case bodyBoard
    /// `label.numbered`: label of the number of a motie or amendement, which is also its title: only with a colon or in a column.
    case labelNumbered
    /// `rule.yearlead`: word directly before a year that ends no name of a law.
    case ruleYearlead
    /// `request.relative`: word that opens what a motie asks behind its name: waarin, waarmee.
    case requestRelative
    /// `request.asking`: verb with which such a clause asks.
    case requestAsking
    /// `year.past`: verb that tells of a day that was, in a paper of a day.
    case yearPast
    /// `year.ahead`: word that tells of a day to come.
    case yearAhead
    /// `place.party`: first word of the name of a local party, before its place.
    case placeParty
    /// `abbreviation.passed`: small word of a name that its abbreviation may leave out.
    case abbreviationPassed
    /// `salutation.other`: whom a letter greets who is not the council: nothing is asked of it there.
    case salutationOther
    /// `secrecy.noun`: secrecy as a noun.
    case secrecyNoun
    /// `secrecy.imposed`: words that impose secrecy.
    case secrecyImposed
    /// `secrecy.act`: what is done with secrecy that holds.
    case secrecyAct
    /// `secrecy.lifted`: words that end or deny secrecy.
    case secrecyLifted
    /// `secrecy.secret`: stamp or value that says: secret.
    case secrecySecret
    /// `secrecy.confidential`: stamp or value that says: confidential.
    case secrecyConfidential
    /// `secrecy.closed`: stamp or value that says: not public.
    case secrecyClosed
    /// `secrecy.embargo`: embargo.
    case secrecyEmbargo
    /// `secrecy.label`: label of how public a paper is.
    case secrecyLabel
    /// `secrecy.yes`: value that says yes.
    case secrecyYes
    /// `secrecy.grounds`: words before the ground of secrecy.
    case secrecyGrounds
    /// `outcome.lead`: words before a clause that tells how a motie fared.
    case outcomeLead
    /// `value.mail`: word of a label whose value is an address of e-mail.
    case valueMail
    /// `value.date`: word of a label whose value is a day.
    case valueDate
    /// `value.number`: word of a label whose value is a number of a case or paper.
    case valueNumber
    /// `value.address`: word of a label whose value is an address of several lines.
    case valueAddress
}
