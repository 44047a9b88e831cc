import { phraseList, withPhrases } from './word-lists.ts';

/**
 * Words that are also written as two, with or without a hyphen. Only those whose two words, side by side, never mean
 * anything else in a title, skill or criterion: not home care, ground works, make up, in patient.
 */
export const englishCompounds = withPhrases(
  phraseList(`
    in house = inhouse
  `),
  phraseList(
    withPhraseOfEach(`
  boot_camp master_class e_mail e_commerce e_book e_books e_health e_portfolio e_assessment e_mobility e_sports
  e_sport e_cigarette road_map road_maps time_sheet time_sheets spread_sheet spread_sheets skin_care new_born
  new_borns look_alike look_alikes white_board block_chain smart_phone smart_phones crowd_funding copy_writing
  brick_laying wood_working wood_work metal_working metal_work bee_keeping house_keeping time_keeping
  record_keeping goal_keeping care_giving care_giver care_givers story_telling trouble_shooting brain_storming
  film_making dress_making wine_making cheese_making policy_making policy_maker policy_makers decision_making
  peace_keeping peace_building safe_guarding water_proofing sound_proofing fork_lift fork_lifts life_guard
  life_guards life_guarding life_saving life_saver fire_arm fire_arms hand_washing hair_dressing hair_dresser
  hair_dressers web_page web_pages home_page key_board video_conferencing lip_reading sight_seeing proof_reading
  case_worker field_work course_work class_room stake_holder stake_holders share_holder share_holders land_lord
  life_style work_flow work_flows data_center data_centers work_book work_books work_load work_bench hand_book
  hand_books note_book text_book text_books guide_line guide_lines dead_line dead_lines up_skilling re_skilling
  up_cycling ground_water waste_water storm_water rain_water sea_food air_craft air_port air_ports wheel_chair
  wheel_chairs play_ground play_grounds foot_print snow_board snow_boarding skate_boarding skate_board
  kite_surfing wind_surfing paddle_board paddle_boarding swim_wear foot_wear bench_mark bench_marking soft_ware
  hard_ware mal_ware ransom_ware tool_box tool_kit code_base meta_data time_line time_table time_tables
  free_lance free_lancer free_lancers free_lancing nation_wide world_wide skill_set skill_sets mind_set
  mind_sets short_course half_term fire_wall case_work work_force flow_chart flow_charts fund_raising
  fund_raiser fund_raisers wood_turning wood_carving life_jacket life_jackets hand_rail hand_rails sand_blasting
  stone_masonry stone_mason brick_work block_work plaster_board dry_lining pipe_work   glass_blowing book_binding shoe_making shoe_maker candle_making soap_making lace_making
  basket_making game_keeping game_keeper white_water back_country air_brush air_brushing hand_gun hand_guns
  screen_writing screen_writer script_writing script_writer song_writing song_writer hand_writing type_setting
  letter_press child_minder child_minders child_minding baby_sitting baby_sitter work_station work_stations
  work_piece work_pieces work_sheet work_sheets work_space work_spaces pay_roll book_keeper stock_taking
  ware_house ware_houses ware_housing cross_bow long_bow field_craft wood_land wood_lands   grass_land live_stock bee_hive bee_hives chain_saw chain_saws brush_cutter brush_cutters
  lawn_mower lawn_mowers power_boat power_boats power_boating motor_boat motor_boats motor_cycle motor_cycles
  motor_cycling motor_bike motor_bikes mini_bus mini_buses sail_boat sail_boats life_boat life_boats snow_shoe
  snow_shoeing hedge_laying dry_stone fire_stopping fire_proofing needle_stick eye_care foot_care wild_life
  wild_fire wild_fires land_slide earth_works rain_forest sea_weed shell_fish table_cloth cheese_cake sour_dough
  store_front story_board story_boards story_boarding sound_track play_wright key_frame key_frames wave_length
  band_width smart_watch touch_screen bar_code bar_codes touch_point touch_points water_front farm_land
  farm_yard handle_bar wheel_base gear_box crank_shaft drive_shaft watch_keeping watch_keeper ship_building
  boat_building air_frame air_worthiness run_way run_ways taxi_way case_load case_loads school_children
  school_teacher gold_smith gold_smithing silver_smith silver_smithing black_smith black_smithing gem_stone
  gem_stones sheep_dog sheep_dogs snow_mobile sail_making clock_making watch_making watch_maker rope_work
  short_list short_listing spell_check stop_watch wire_frame wire_frames year_book round_table score_card
  score_cards flash_card flash_cards dash_board dash_boards white_boarding head_set hard_copy help_desk
  home_owner home_owners market_place mail_box
`),
  ),
);

/** `boot_camp` as `bootcamp = boot camp`. */
function withPhraseOfEach(pairs: string): string {
  return pairs
    .trim()
    .split(/\s+/u)
    .map((pair) => `${pair.replace('_', '')} = ${pair.replace('_', ' ')}`)
    .join('\n');
}
