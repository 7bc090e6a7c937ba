# What src/test/sh/transcripts.sh plays, a section for each point of what makes a shell one people like to live in.
# shellcheck shell=sh disable=SC2154

section '1. Starting' 'One command; the times are in [benchmarks](benchmarks.md).'
open 100 30
sh_run './zhoubao diff 27 51 | head -20'
shot 'A command from the shell:'
wipe; run './zhoubao'
shot 'The program itself, which opens on `seeds/`:'

section '2. Completion' 'Tab completes from what is loaded, each with what it stands for.'
clear_screen; type 'diff 27 '; keys Tab; await '2024-51'
shot 'The weeks to compare with; 27 itself is not among them: `diff 27 ` Tab'
keys C-u; clear_screen; type 'trend app'; keys Tab; await 'trend app-platforms'
shot 'The only metric that begins so is written out: `trend app` Tab'
keys C-u; clear_screen; type 'list --where counter'; keys Tab; await 'counterfeit-pages'
shot 'Metrics with their names: `list --where counter` Tab'
keys C-u; clear_screen; type 'list --grade '; keys Tab; await 'critical'
shot 'Grades: `list --grade ` Tab'
keys C-u; clear_screen; type 'diff --'; keys Tab; await '--append'
shot 'Options: `diff --` Tab'
keys C-u; clear_screen; type 'load in'; keys Tab; await 'load in\ box/'
shot 'Paths, quoted where they have to be: `load in` Tab'
keys C-u; clear_screen

section '3. While typing' 'Between ‹ and › stands how what follows is drawn; the terminal shows colours in their place.'
type 'diff 27 --alll "a'; calm
marked 'A known command is bold; a wrong option and a quote that is not closed are red:'
keys C-u; clear_screen; type 'lst'; keys Space; calm
marked 'An unknown command:'
keys C-u; clear_screen; run 'list 27 --columns week,incidents'; run 'diff 27 51 --format csv'
clear_screen; type 'list 27'; await 'list 27 --columns'
marked 'A suggestion, the rest of an earlier line, is faint; the right arrow takes it:'
keys Right; calm
shot 'Taken:'
keys C-u; clear_screen; keys C-r; type 'csv'; await 'diff 27 51 --format csv'
shot 'Ctrl-R searches the history for `csv`:'
keys C-c; calm; clear_screen
printf 'list 27 --columns week,grade\nlist 51 --columns week,grade' | multiplexer load-buffer -
multiplexer paste-buffer -p; await '51 --columns'
shot 'Two lines are pasted and not run yet:'
keys Enter; await_line 'zhoubao (5 weeks)>'
shot 'Enter runs both:'
clear_screen; run ' list 39 --columns week'; run 'search password'; clear_screen; run history
shot 'The history has neither the line that began with a space nor the one that spoke of a password:'
clear_screen; run '!1'
shot 'A line of it is run again:'

section '4. Reading' 'What is longer than the screen comes a page at a time.'
clear_screen; line 'show 27'; await_line 'space: next page, q: leave, h: keys'
shot 'The first page of `show 27`:'
type '/phishing'; keys Enter; calm
shot 'Searched for `phishing`:'
keys q; await_line 'zhoubao (5 weeks)>'
open 40 30
sh_run './zhoubao list 27..39'
shot '40 columns, where a wide table stands upright:'
wipe; sh_run './zhoubao list --columns week,incidents,grade'
shot 'Chosen columns fit:'

section '5. Help' 'Grouped by task; the whole of it is in [commands.md](commands.md).'
open 100 72
run './zhoubao'; clear_screen; run 'help'
shot '72 rows here and below. `help`:'
clear_screen; run 'help diff'
shot '`help diff`:'
clear_screen; run 'help search quarter'
shot '`help search WORD`:'
clear_screen; run 'dif 27'; run 'diff 26'; run 'list --sort weeks'
shot 'Errors say what to try next:'

section '6. Convenience' 'Settings, saved commands, more in one file, folders that are watched, the browser, transcripts.'
open 100 30
run './zhoubao'; clear_screen; run 'set color never'; clear_screen; line 'settings'; await_line 'space: next page, q: leave, h: keys'
shot 'A setting, and where each comes from:'
keys q; await_line 'zhoubao (5 weeks)>'; clear_screen; run 'save jumps diff ${1} --format csv'; run 'jumps 27'
shot 'A saved command with a parameter:'
clear_screen; run 'list 27 --columns week,incidents --format csv --output figures.csv'
run 'list 51 --columns week,incidents --format csv --output figures.csv --append'
shot 'Added to the same file:'
clear_screen; run 'transcript session.txt'; run 'list 27 --columns week'; run 'transcript --off'
run 'open 27'
shot 'What is shown goes to a file as well; then an article in the browser:'
clear_screen; run "watch 'in box'"; type 'list 2024-'; await '> list 2024-'
sed -e 's/第51期/第52期/g' -e 's/12月16日/12月23日/g' -e 's/12月22日/12月29日/g' "$(grep -l '2024年第51期' "$T"/work/seeds/* | head -1)" >"$T/work/in box/new.md"
await 'new in the library'
shot 'A new week in a folder that is watched; the line being typed stays:'
keys C-u; clear_screen; run exit '$'; wipe; sh_run 'cat session.txt figures.csv'
shot 'The files that were written:'

section '7. Scripts' 'A command file with a variable.'
wipe; sh_run 'cat weekly.zb'; sh_run './zhoubao @weekly.zb --year 2024; echo "exit code $?"'
shot 'Run with a year:'
wipe; sh_run 'cat wrong.zb'; sh_run './zhoubao run wrong.zb --dry-run; echo "exit code $?"'
shot 'Tried without running it:'
wipe; sh_run './zhoubao @alarm.zb; echo "exit code $?"'
shot 'An `assert` that does not hold:'

section '8. Odd places' 'A dumb terminal, as of a screen reader or of Emacs: no colours, no drawing, no rewriting.'
open 100 30 TERM=dumb
run './zhoubao'; run 'list 27'
shot 'A table and a prompt:'
open 100 30 LC_ALL=C
sh_run './zhoubao trend incidents'
shot 'The locale C, charts in ASCII:'
open 100 30 - 'ZHOUBAO_JAVA_OPTS=-Duser.home=?'
sh_run './zhoubao list 27 --columns week'
shot 'No home:'
open 100 30 HOME=/proc/none
run './zhoubao'; run 'list 27 --columns week'; run 'save one list'; run exit '$'
shot 'A home that cannot be written to:'
open 40 16
run './zhoubao'; clear_screen; type 'trend counter'; keys Tab; await 'counterfeit-pages'
shot 'Completion in 40 columns and 16 rows:'

section '9. Keys in, screen out' 'These screens are such a test. `TypedSession` in `src/test/java` types into the program in the same way, on a' \
  'pseudo-terminal of `script`, in every build.'
